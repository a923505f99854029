import { queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

const SHOWN = 4;

/** The open needs that a listing fits best. */
export const matchesOfListingQuery = (id: string) =>
	queryOptions({
		queryKey: ["listings", id, "matches"],
		queryFn: async () =>
			(await api.GET("/api/v1/listings/{id}/matches", { params: { path: { id }, query: { size: SHOWN } } }))
				.data?.items,
	});

/** The listings that fit a need best. */
export const matchesOfNeedQuery = (id: string) =>
	queryOptions({
		queryKey: ["needs", id, "matches"],
		queryFn: async () =>
			(await api.GET("/api/v1/needs/{id}/matches", { params: { path: { id }, query: { size: SHOWN } } })).data
				?.items,
	});
