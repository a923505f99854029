import type { RouteObject } from "react-router";
import { asking } from "@/api/queries";
import { vocabulariesQuery } from "@/features/catalogue";
import { pageWith } from "@/i18n/pageWith";
import { fromAddress, placeIn } from "./filters";
import { searchQuery } from "./queries/search";

export { useChips } from "./chips";
export { SiteSearch } from "./components/SiteSearch";
export { fromAddress, type SearchFilters, toAddress, toQuery } from "./filters";

export const publicRoutes: RouteObject[] = [
	{
		path: "search",
		loader: asking((client, { searchParams }) => [
			client.prefetchQuery(searchQuery(fromAddress(searchParams), placeIn(searchParams))),
			client.prefetchQuery(vocabulariesQuery),
		]),
		lazy: pageWith(
			["search", "catalogue", "saved", "form"],
			async () => (await import("./pages/Search")).Search,
		),
	},
];
