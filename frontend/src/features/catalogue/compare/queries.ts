import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

/** Up to four listings in one question. */
export const comparisonQuery = (ids: readonly string[]) =>
	queryOptions({
		queryKey: ["comparison", ...ids],
		queryFn: async () => (await api.GET("/api/v1/comparison", { params: { query: { ids: [...ids] } } })).data,
		enabled: ids.length > 0,
		placeholderData: keepPreviousData,
	});

/** Those named in the address; more than four, or what is no identifier, is left out. */
export function idsIn(search: URLSearchParams): string[] {
	const named = (search.get("ids") ?? "").split(",").filter((id) => /^[0-9A-Z]{13}$/.test(id));
	return [...new Set(named)].slice(0, 4);
}
