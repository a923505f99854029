import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

const words = ["review", "editor", "catalogue"];

export const operatorRoutes: RouteObject[] = [
	{ path: "reviews", lazy: pageWith(words, async () => (await import("./pages/Reviews")).Reviews) },
	{ path: "reviews/:id", lazy: pageWith(words, async () => (await import("./pages/Review")).Review) },
];
