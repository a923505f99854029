import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export { SiteSearch } from "./components/SiteSearch";

export const publicRoutes: RouteObject[] = [
	{
		path: "search",
		lazy: pageWith(["search", "catalogue"], async () => (await import("./pages/Search")).Search),
	},
];
