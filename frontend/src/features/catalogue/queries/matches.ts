import { queryOptions, useQuery } from "@tanstack/react-query";
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

/** A draft matches nothing yet: only what is published is asked for. */
export function useNeedsFor(listing: { id: string; state: string }) {
	const published = listing.state === "PUBLISHED" || listing.state === "UNDER_NEGOTIATION";
	return useQuery({ ...matchesOfListingQuery(listing.id), enabled: published }).data ?? [];
}

export function useListingsFor(need: { id: string; state: string }) {
	return useQuery({ ...matchesOfNeedQuery(need.id), enabled: need.state === "OPEN" }).data ?? [];
}
