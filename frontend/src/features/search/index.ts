import type { RouteObject } from "react-router";
import { asking } from "@/api/queries";
import { vocabulariesQuery } from "@/features/catalogue";
import { pageWith } from "@/i18n/pageWith";
import { fromAddress } from "./filters";
import { searchQuery } from "./queries/search";

export { SiteSearch } from "./components/SiteSearch";

export const publicRoutes: RouteObject[] = [
	{
		path: "search",
		loader: asking((client, { searchParams }) => [
			client.prefetchInfiniteQuery(searchQuery(fromAddress(searchParams))),
			client.prefetchQuery(vocabulariesQuery),
		]),
		lazy: pageWith(["search", "catalogue"], async () => (await import("./pages/Search")).Search),
	},
];
