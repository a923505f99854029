import { createElement, lazy, Suspense } from "react";
import type { RouteObject } from "react-router";
import type { SearchFilters } from "@/features/search";
import { pageWith } from "@/i18n/pageWith";

const Button = lazy(async () => ({ default: (await import("./components/SaveSearch")).SaveSearch }));

/** Saves what is searched for just now. */
export const SaveSearch = (props: { filters: SearchFilters }) =>
	createElement(Suspense, { fallback: null }, createElement(Button, props));

const pages = () => import("./pages/all");
const words = ["saved", "search", "catalogue", "form"];
const unsubscribe = pageWith(words, async () => (await pages()).Unsubscribe);

export const publicRoutes: RouteObject[] = [
	{ path: "unsubscribe", lazy: unsubscribe },
	{ path: "unsubscribe/:token", lazy: unsubscribe },
];

export const workspaceRoutes: RouteObject[] = [
	{ path: "searches", lazy: pageWith(words, async () => (await pages()).Searches) },
	{ path: "alerts/:id", lazy: pageWith(words, async () => (await pages()).Alert) },
];
