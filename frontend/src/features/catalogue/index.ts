import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export { FitReasons } from "./components/FitReasons";
export { ListingLine, ListingTile } from "./components/ListingLine";
export { NeedLine } from "./components/NeedLine";
export { Budget, NeedDeadline, TrlRange, useAsker } from "./components/NeedWords";
export { PriceLine, usePriceParts } from "./components/Price";
export { fitOf } from "./fit";
export { listingsQuery, needsQuery } from "./queries/publicListings";
export { useVocabulary, useWord, type VocabularyName, vocabulariesQuery } from "./queries/vocabularies";
export { trlLevels } from "./trl";

const words = ["catalogue", "interest"];

export const publicRoutes: RouteObject[] = [
	{ path: "listings/:id", lazy: pageWith(words, async () => (await import("./pages/Listing")).Listing) },
	{ path: "needs/:id", lazy: pageWith(words, async () => (await import("./pages/Need")).Need) },
];
export const workspaceRoutes: RouteObject[] = [];
export const operatorRoutes: RouteObject[] = [];
