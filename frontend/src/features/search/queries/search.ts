import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import { type SearchFilters, toQuery } from "../filters";

/** The results page by page; the last ones stay while the next are on their way. */
export const searchQuery = (filters: SearchFilters) =>
	infiniteQueryOptions({
		queryKey: ["search", filters],
		queryFn: async ({ pageParam, signal }) => {
			const { sort, ...asked } = toQuery(filters);
			const query = { ...asked, sort: sort.toUpperCase() as Uppercase<typeof sort> };
			return (
				await api.GET("/api/v1/search", {
					params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } },
					signal,
				})
			).data;
		},
		initialPageParam: "",
		getNextPageParam: (page) => page?.next ?? undefined,
		placeholderData: keepPreviousData,
	});

export const suggestionsQuery = (text: string, type: SearchFilters["type"]) =>
	queryOptions({
		queryKey: ["suggestions", type, text],
		queryFn: async ({ signal }) =>
			(await api.GET("/api/v1/suggestions", { params: { query: { q: text, type } }, signal })).data?.items ??
			[],
		enabled: text.trim().length >= 2,
		placeholderData: keepPreviousData,
		retry: false,
	});
