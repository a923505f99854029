import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export const publicRoutes: RouteObject[] = [
	{
		path: "organisations/:id",
		lazy: pageWith(
			["organisation", "catalogue"],
			async () => (await import("./pages/Organisation")).Organisation,
		),
	},
];
export const workspaceRoutes: RouteObject[] = [];
export const operatorRoutes: RouteObject[] = [];
