import type { ComponentType } from "react";
import type { LazyRouteFunction, RouteObject } from "react-router";
import { loadWords } from "./i18n";

/**
 * A route's `lazy`: fetches the page together with the words that it speaks, so that no key is ever shown.
 * `{ path: "search", lazy: pageWith(["search"], async () => (await import("./pages/Search")).Search) }`
 */
export function pageWith(
	namespaces: string[],
	load: () => Promise<ComponentType>,
): LazyRouteFunction<RouteObject> {
	return async () => {
		const [Component] = await Promise.all([load(), loadWords(namespaces)]);
		return { Component };
	};
}
