import type { SearchScope } from "@/ui/SearchBar";

export const sorts = ["relevance", "newest", "trl", "price"] as const;
export type Sort = (typeof sorts)[number];

/** Facets of which several may be chosen at once. */
export const listFacets = ["field", "right", "ipKind", "country"] as const;
export type ListFacet = (typeof listFacets)[number];

/** All that is asked, exactly as the address says it. */
export type SearchFilters = Record<ListFacet, string[]> & {
	q: string;
	type: SearchScope;
	trlMin: number | undefined;
	trlMax: number | undefined;
	stateFunded: boolean;
	sort: Sort;
};

function level(value: string | null) {
	const number = Number(value);
	return Number.isInteger(number) && number >= 1 && number <= 9 ? number : undefined;
}

export function fromAddress(search: URLSearchParams): SearchFilters {
	return {
		q: search.get("q")?.trim() ?? "",
		type: search.get("type") === "need" ? "need" : "listing",
		field: search.getAll("field"),
		right: search.getAll("right"),
		ipKind: search.getAll("ipKind"),
		country: search.getAll("country"),
		trlMin: level(search.get("trlMin")),
		trlMax: level(search.get("trlMax")),
		stateFunded: search.get("stateFunded") === "true",
		sort: sorts.find((sort) => sort === search.get("sort")) ?? "relevance",
	};
}

export function toAddress(filters: SearchFilters): URLSearchParams {
	const search = new URLSearchParams();
	if (filters.q) search.set("q", filters.q);
	if (filters.type === "need") search.set("type", "need");
	for (const facet of listFacets) for (const value of filters[facet]) search.append(facet, value);
	if (filters.trlMin) search.set("trlMin", String(filters.trlMin));
	if (filters.trlMax) search.set("trlMax", String(filters.trlMax));
	if (filters.stateFunded) search.set("stateFunded", "true");
	if (filters.sort !== "relevance") search.set("sort", filters.sort);
	return search;
}

export function toQuery({ q, stateFunded, trlMin, trlMax, ...rest }: SearchFilters) {
	return {
		...rest,
		...(q && { q }),
		...(stateFunded && { stateFunded }),
		...(trlMin && { trlMin }),
		...(trlMax && { trlMax }),
		size: 20,
	};
}

export const withoutFilters = (filters: SearchFilters): SearchFilters => ({
	...fromAddress(new URLSearchParams()),
	q: filters.q,
	type: filters.type,
	sort: filters.sort,
});

export function countOf(filters: SearchFilters): number {
	const range = filters.trlMin || filters.trlMax ? 1 : 0;
	return listFacets.reduce(
		(sum, facet) => sum + filters[facet].length,
		range + (filters.stateFunded ? 1 : 0),
	);
}
