import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export const publicRoutes: RouteObject[] = [
	{ index: true, lazy: pageWith(["home", "catalogue"], async () => (await import("./pages/Home")).Home) },
];
