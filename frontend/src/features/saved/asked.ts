import { fromAddress, type SearchFilters, toAddress, toQuery } from "@/features/search";

/** What the server keeps of a search: the parameters by name. */
type Asked = Record<string, unknown>;

/** As the search page has it. */
export function filtersOf(asked: Asked): SearchFilters {
	const address = new URLSearchParams();
	for (const [name, value] of Object.entries(asked))
		for (const each of [value].flat())
			if (each !== null && each !== undefined) address.append(name, String(each));
	return fromAddress(address);
}

/** As the server keeps it: neither order nor page. */
export function askedBy(filters: SearchFilters) {
	const { sort: _sort, ...asked } = toQuery(filters);
	return asked;
}

/** The page of results, the newest first. */
export const newestOf = (asked: Asked) => `/search?${toAddress({ ...filtersOf(asked), sort: "newest" })}`;

/** Whether two ask for the same, in whatever order. */
export function sameFilters(one: SearchFilters, other: SearchFilters): boolean {
	const written = (filters: SearchFilters) =>
		[...toAddress({ ...filters, sort: "relevance" })]
			.map(([name, value]) => `${name}=${value}`)
			.sort()
			.join("&");
	return written(one) === written(other);
}
