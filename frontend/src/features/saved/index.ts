import { createElement, lazy, Suspense } from "react";
import type { RouteObject } from "react-router";
import type { SearchFilters } from "@/features/search";
import { pageWith } from "@/i18n/pageWith";

const Button = lazy(async () => ({ default: (await import("./components/SaveSearch")).SaveSearch }));

/** Saves what is searched for just now. */
export const SaveSearch = (props: { filters: SearchFilters }) =>
	createElement(Suspense, { fallback: null }, createElement(Button, props));

const words = ["saved", "search", "catalogue", "form"];
const unsubscribe = pageWith(["saved"], async () => (await import("./pages/Unsubscribe")).Unsubscribe);

export const publicRoutes: RouteObject[] = [
	{ path: "unsubscribe", lazy: unsubscribe },
	{ path: "unsubscribe/:token", lazy: unsubscribe },
];

export const workspaceRoutes: RouteObject[] = [
	{ path: "searches", lazy: pageWith(words, async () => (await import("./pages/Searches")).Searches) },
	{ path: "alerts/:id", lazy: pageWith(words, async () => (await import("./pages/Alert")).Alert) },
];
