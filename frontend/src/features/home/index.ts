import type { RouteObject } from "react-router";
import { asking } from "@/api/queries";
import { vocabulariesQuery } from "@/features/catalogue";
import { pageWith } from "@/i18n/pageWith";
import { overviewQuery } from "./queries/overview";

export const publicRoutes: RouteObject[] = [
	{
		index: true,
		loader: asking((client) => [
			client.prefetchQuery(overviewQuery),
			client.prefetchQuery(vocabulariesQuery),
		]),
		lazy: pageWith(["home", "catalogue"], async () => (await import("./pages/Home")).Home),
	},
];
