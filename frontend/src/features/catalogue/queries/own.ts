import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";

export type ListingState = Schema<"OwnListing">["state"];
export type NeedState = Schema<"OwnNeed">["state"];

export const ownListingsQuery = (state?: ListingState) =>
	infiniteQueryOptions({
		queryKey: ["my", "listings", state ?? "all"],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/my/listings", {
					params: { query: { ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
				})
			).data ?? { items: [], next: null },
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
	});

export const ownNeedsQuery = (state?: NeedState) =>
	infiniteQueryOptions({
		queryKey: ["my", "needs", state ?? "all"],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/my/needs", {
					params: { query: { ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
				})
			).data ?? { items: [], next: null },
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
	});

export async function loadOwnListing(id: string): Promise<Schema<"OwnListing">> {
	const { data } = await api.GET("/api/v1/my/listings/{id}", { params: { path: { id } } });
	return data as Schema<"OwnListing">;
}

export async function loadOwnNeed(id: string): Promise<Schema<"OwnNeed">> {
	const { data } = await api.GET("/api/v1/my/needs/{id}", { params: { path: { id } } });
	return data as Schema<"OwnNeed">;
}

/** Never from the cache of an earlier visit: an editor begins with what the server has. */
export const ownListingQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "listing", id],
		queryFn: () => loadOwnListing(id),
		refetchOnWindowFocus: false,
	});

export const ownNeedQuery = (id: string) =>
	queryOptions({ queryKey: ["my", "need", id], queryFn: () => loadOwnNeed(id), refetchOnWindowFocus: false });

export const listingPreviewQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "listing", id, "preview"],
		queryFn: async () =>
			(await api.GET("/api/v1/my/listings/{id}/preview", { params: { path: { id } } })).data,
		staleTime: 0,
	});

export const needPreviewQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "need", id, "preview"],
		queryFn: async () => (await api.GET("/api/v1/my/needs/{id}/preview", { params: { path: { id } } })).data,
		staleTime: 0,
	});
