import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "@/api/client";
import { similarQuery } from "./publicListings";

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

const isPublished = ({ state }: { state: string }) => state === "PUBLISHED" || state === "UNDER_NEGOTIATION";

/** A draft matches nothing yet: only what is published is asked for. */
export function useNeedsFor(listing: { id: string; state: string }) {
	return useQuery({ ...matchesOfListingQuery(listing.id), enabled: isPublished(listing) }).data ?? [];
}

/** None for a draft, while search is away, or where nothing is like it: the page does without. */
export function useSimilar(listing: { id: string; state: string }) {
	return useQuery({ ...similarQuery(listing.id), enabled: isPublished(listing) }).data ?? [];
}

export function useListingsFor(need: { id: string; state: string }) {
	return useQuery({ ...matchesOfNeedQuery(need.id), enabled: need.state === "OPEN" }).data ?? [];
}
