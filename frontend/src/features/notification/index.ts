import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export const publicRoutes: RouteObject[] = [
	{
		path: "mailbox",
		lazy: pageWith(["notification"], async () => (await import("./pages/Mailbox")).Mailbox),
	},
];

export const workspaceRoutes: RouteObject[] = [
	{
		path: "notifications",
		lazy: pageWith(["notification"], async () => (await import("./pages/Notifications")).Notifications),
	},
];
