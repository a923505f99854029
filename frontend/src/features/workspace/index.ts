import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export const workspaceRoutes: RouteObject[] = [
	{ index: true, lazy: pageWith(["workspace"], async () => (await import("./pages/Today")).Today) },
];
