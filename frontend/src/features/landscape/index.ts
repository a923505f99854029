import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export const publicRoutes: RouteObject[] = [
	{
		path: "landscape",
		lazy: pageWith(["landscape"], async () => (await import("./pages/Landscape")).Landscape),
	},
];
