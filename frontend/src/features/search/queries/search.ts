import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import { type Place, pageSize, type SearchFilters, toQuery } from "../filters";

/** One page of the results; the last one stays while the next is on its way. */
export const searchQuery = (filters: SearchFilters, { cursor }: Place) =>
	queryOptions({
		queryKey: ["search", filters, cursor],
		queryFn: async ({ signal }) =>
			(
				await api.GET("/api/v1/search", {
					params: {
						query: {
							...toQuery(filters),
							size: pageSize,
							amountCounts: true,
							...(cursor && { cursor }),
						},
					},
					signal,
				})
			).data,
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
