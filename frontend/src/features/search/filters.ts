import type { SearchScope } from "@/ui/SearchBar";

export const sorts = ["relevance", "newest", "trl", "price", "price_desc"] as const;
export type Sort = (typeof sorts)[number];

/** Facets of which several may be chosen at once. */
export const listFacets = ["field", "right", "ipKind", "country"] as const;
export type ListFacet = (typeof listFacets)[number];

/** From what to what something may cost, in whole units of the currency; what names no amount is left out unless wanted. */
export type Amount = {
	amountMin: string;
	amountMax: string;
	currency: string;
	amountUnsaid: boolean;
};

/** All that is asked, exactly as the address says it. */
export type SearchFilters = Record<ListFacet, string[]> &
	Amount & {
		q: string;
		type: SearchScope;
		trlMin: number | undefined;
		trlMax: number | undefined;
		stateFunded: boolean;
		sort: Sort;
	};

/** Which of the pages is shown: its number, and where in the results it stands. */
export type Place = { page: number; cursor: string };
export const firstPlace: Place = { page: 1, cursor: "" };

export const pageSize = 20;

function level(value: string | null) {
	const number = Number(value);
	return Number.isInteger(number) && number >= 1 && number <= 9 ? number : undefined;
}

const amount = (value: string | null) => (/^[1-9]\d{0,17}$/.test(value ?? "") ? (value ?? "") : "");

export function fromAddress(search: URLSearchParams): SearchFilters {
	const amountMin = amount(search.get("amountMin"));
	const amountMax = amount(search.get("amountMax"));
	const range = Boolean(amountMin || amountMax);
	const currency = search.get("currency") ?? "";
	return {
		q: search.get("q")?.trim() ?? "",
		type: search.get("type") === "need" ? "need" : "listing",
		field: search.getAll("field"),
		right: search.getAll("right"),
		ipKind: search.getAll("ipKind"),
		country: search.getAll("country"),
		trlMin: level(search.get("trlMin")),
		trlMax: level(search.get("trlMax")),
		amountMin,
		amountMax,
		currency: range && /^[A-Z]{3}$/.test(currency) ? currency : "VND",
		amountUnsaid: range && search.get("amountUnsaid") === "true",
		stateFunded: search.get("stateFunded") === "true",
		sort: sorts.find((sort) => sort === search.get("sort")) ?? "relevance",
	};
}

export const isRange = ({ amountMin, amountMax }: Amount) => Boolean(amountMin || amountMax);

export function toAddress(filters: SearchFilters): URLSearchParams {
	const search = new URLSearchParams();
	if (filters.q) search.set("q", filters.q);
	if (filters.type === "need") search.set("type", "need");
	for (const facet of listFacets) for (const value of filters[facet]) search.append(facet, value);
	if (filters.trlMin) search.set("trlMin", String(filters.trlMin));
	if (filters.trlMax) search.set("trlMax", String(filters.trlMax));
	if (filters.amountMin) search.set("amountMin", filters.amountMin);
	if (filters.amountMax) search.set("amountMax", filters.amountMax);
	if (isRange(filters) && filters.currency !== "VND") search.set("currency", filters.currency);
	if (isRange(filters) && filters.amountUnsaid) search.set("amountUnsaid", "true");
	if (filters.stateFunded) search.set("stateFunded", "true");
	if (filters.sort !== "relevance") search.set("sort", filters.sort);
	return search;
}

export function placeIn(search: URLSearchParams): Place {
	const page = Number(search.get("page"));
	const cursor = search.get("cursor") ?? "";
	return cursor && Number.isInteger(page) && page > 1 ? { page, cursor } : firstPlace;
}

/** What the server is asked, but for the page. */
export function toQuery(filters: SearchFilters) {
	const { q, stateFunded, trlMin, trlMax, sort } = filters;
	return {
		type: filters.type,
		field: filters.field,
		right: filters.right,
		ipKind: filters.ipKind,
		country: filters.country,
		sort: sort.toUpperCase() as Uppercase<Sort>,
		...(q && { q }),
		...(stateFunded && { stateFunded }),
		...(trlMin && { trlMin }),
		...(trlMax && { trlMax }),
		...(filters.amountMin && { amountMin: filters.amountMin }),
		...(filters.amountMax && { amountMax: filters.amountMax }),
		...(isRange(filters) && { currency: filters.currency, amountUnsaid: filters.amountUnsaid }),
	};
}

export const withoutFilters = (filters: SearchFilters): SearchFilters => ({
	...fromAddress(new URLSearchParams()),
	q: filters.q,
	type: filters.type,
	sort: filters.sort,
});

export const withoutAmount = (filters: SearchFilters): SearchFilters => ({
	...filters,
	amountMin: "",
	amountMax: "",
	currency: "VND",
	amountUnsaid: false,
});

export function countOf(filters: SearchFilters): number {
	const ranges = [filters.trlMin || filters.trlMax, isRange(filters), filters.stateFunded];
	return listFacets.reduce((sum, facet) => sum + filters[facet].length, ranges.filter(Boolean).length);
}
