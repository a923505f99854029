import type { RouteObject } from "react-router";
import { asking } from "@/api/queries";
import { vocabulariesQuery } from "@/features/catalogue";
import { pageWith } from "@/i18n/pageWith";
import { filtersOf, landscapeQuery } from "./queries/landscape";

export const publicRoutes: RouteObject[] = [
	{
		path: "landscape",
		loader: asking((client, address) => [
			client.prefetchQuery(landscapeQuery(filtersOf(address.searchParams))),
			client.prefetchQuery(vocabulariesQuery),
		]),
		lazy: pageWith(["landscape"], async () => (await import("./pages/Landscape")).Landscape),
	},
];
