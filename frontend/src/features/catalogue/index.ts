import type { RouteObject } from "react-router";
import { asking } from "@/api/queries";
import { pageWith } from "@/i18n/pageWith";
import { comparisonQuery, idsIn } from "./compare/queries";
import { listingQuery, needQuery } from "./queries/publicListings";
import { vocabulariesQuery } from "./queries/vocabularies";

export { CompareToggle } from "./compare/CompareToggle";
export { useChosen } from "./compare/selection";
export const compareTray = () => import("./compare/CompareTray");
export { FitReasons } from "./components/FitReasons";
export { Gallery } from "./components/Gallery";
export { Advantages, Applications } from "./components/ListingBenefits";
export {
	ConfidentialDocuments,
	IpRights,
	PublicDocuments,
	Readiness,
	Transfer,
} from "./components/ListingChapters";
export { ListingLine, ListingTile } from "./components/ListingLine";
export { ListingCaption, NeedCaption, Reasons } from "./components/Matches";
export { NeedLine } from "./components/NeedLine";
export { Budget, NeedDeadline, TrlRange, useAsker } from "./components/NeedWords";
export { PriceLine, usePriceParts } from "./components/Price";
export { inWords } from "./editor/inWords";
export { fitOf } from "./fit";
export { listingsQuery, needsQuery } from "./queries/publicListings";
export { useVocabulary, useWord, type VocabularyName, vocabulariesQuery } from "./queries/vocabularies";
export { trlLevels } from "./trl";

const words = ["catalogue", "interest"];
const idOf = (address: URL) => address.pathname.split("/").at(-1) ?? "";

export const publicRoutes: RouteObject[] = [
	{
		path: "listings/:id",
		loader: asking((client, address) => [
			client.prefetchQuery(listingQuery(idOf(address))),
			client.prefetchQuery(vocabulariesQuery),
		]),
		lazy: pageWith(words, async () => (await import("./pages/Listing")).Listing),
	},
	{
		path: "needs/:id",
		loader: asking((client, address) => [
			client.prefetchQuery(needQuery(idOf(address))),
			client.prefetchQuery(vocabulariesQuery),
		]),
		lazy: pageWith(words, async () => (await import("./pages/Need")).Need),
	},
	{
		path: "compare",
		loader: asking((client, { searchParams }) => {
			const ids = idsIn(searchParams);
			if (ids.length > 0) client.prefetchQuery(comparisonQuery(ids));
			return client.prefetchQuery(vocabulariesQuery);
		}),
		lazy: pageWith(["compare", "catalogue"], async () => (await import("./pages/Compare")).Compare),
	},
	{
		path: "freshness",
		lazy: pageWith(["editor"], async () => (await import("./editor/Freshness")).Freshness),
	},
];

const editorWords = ["editor", "form", "catalogue", "interest"];

export const workspaceRoutes: RouteObject[] = [
	{ path: "import", lazy: pageWith(editorWords, async () => (await import("./import/pages")).Imports) },
	{
		path: "import/:id",
		lazy: pageWith(editorWords, async () => (await import("./import/pages")).ImportFile),
	},
	{
		path: "listings",
		lazy: pageWith(editorWords, async () => (await import("./editor/OwnList")).MyListings),
	},
	{
		path: "listings/:id",
		lazy: pageWith(editorWords, async () => (await import("./editor/OwnListing")).OwnListing),
	},
	{
		path: "listings/:id/edit",
		lazy: pageWith(editorWords, async () => (await import("./editor/OwnListing")).OwnListing),
	},
	{
		path: "listings/:id/preview",
		lazy: pageWith(editorWords, async () => (await import("./editor/Preview")).ListingPreview),
	},
	{ path: "needs", lazy: pageWith(editorWords, async () => (await import("./editor/OwnList")).MyNeeds) },
	{ path: "needs/:id", lazy: pageWith(editorWords, async () => (await import("./editor/OwnNeed")).OwnNeed) },
	{
		path: "needs/:id/edit",
		lazy: pageWith(editorWords, async () => (await import("./editor/OwnNeed")).OwnNeed),
	},
	{
		path: "needs/:id/preview",
		lazy: pageWith(editorWords, async () => (await import("./editor/Preview")).NeedPreview),
	},
];
