import { queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

export const listingQuery = (id: string) =>
	queryOptions({
		queryKey: ["listings", id],
		queryFn: async () => (await api.GET("/api/v1/listings/{id}", { params: { path: { id } } })).data,
	});

/** What is like it; a page that shows them does without while search is away. */
export const similarQuery = (id: string) =>
	queryOptions({
		queryKey: ["listings", id, "similar"],
		queryFn: async () =>
			(await api.GET("/api/v1/listings/{id}/similar", { params: { path: { id }, query: { size: 6 } } })).data
				?.items,
		retry: false,
	});

export const needQuery = (id: string) =>
	queryOptions({
		queryKey: ["needs", id],
		queryFn: async () => (await api.GET("/api/v1/needs/{id}", { params: { path: { id } } })).data,
	});

type Filter = { field?: string; organisation?: string; size?: number };

/** The newest published listings. */
export const listingsQuery = (query: Filter) =>
	queryOptions({
		queryKey: ["listings", query],
		queryFn: async () => (await api.GET("/api/v1/listings", { params: { query } })).data?.items,
	});

/** The newest open needs. */
export const needsQuery = (query: Filter) =>
	queryOptions({
		queryKey: ["needs", query],
		queryFn: async () => (await api.GET("/api/v1/needs", { params: { query } })).data?.items,
	});

/** A draft's files are only its owner's; what is public is everybody's. */
export const fileAddress = (listing: { id: string; own: boolean }, fileId: string) =>
	`/api/v1/${listing.own ? "my/" : ""}listings/${listing.id}/files/${fileId}`;
