import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export const publicRoutes: RouteObject[] = [
	{ path: "help", lazy: pageWith(["guide"], async () => (await import("./pages/Help")).Help) },
	{ path: "rules", lazy: pageWith(["guide"], async () => (await import("./pages/Rules")).Rules) },
	{ path: "privacy", lazy: pageWith(["guide"], async () => (await import("./pages/Privacy")).Privacy) },
];
