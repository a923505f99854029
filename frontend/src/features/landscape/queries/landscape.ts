import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";

export type Data = Schema<"Landscape">;
export type Row = Schema<"Landscape.Row">;
export type Band = Schema<"Landscape.Band">;
export type Filters = { country: string | undefined; stateFunded: boolean };

export const filtersOf = (search: URLSearchParams): Filters => ({
	country: /^[A-Z]{2}$/.exec(search.get("country") ?? "")?.[0],
	stateFunded: search.get("stateFunded") === "true",
});

export const landscapeQuery = ({ country, stateFunded }: Filters) =>
	queryOptions({
		queryKey: ["landscape", country, stateFunded],
		queryFn: async () =>
			(
				await api.GET("/api/v1/landscape", {
					params: { query: { ...(country && { country }), ...(stateFunded && { stateFunded }) } },
				})
			).data,
		staleTime: 60_000,
		placeholderData: keepPreviousData,
	});
