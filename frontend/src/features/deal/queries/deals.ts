import { infiniteQueryOptions, queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { DealCard } from "../types";

/** The other side acts while one reads; until the server pushes, the room asks again. */
const every = 10_000;

export const dealQuery = (id: string) =>
	queryOptions({
		queryKey: ["deals", id],
		queryFn: async () => (await api.GET("/api/v1/deals/{id}", { params: { path: { id } } })).data,
		refetchInterval: every,
		staleTime: 5_000,
	});

export const dealsQuery = (waiting: boolean) =>
	infiniteQueryOptions({
		queryKey: ["deals", "list", { waiting }],
		queryFn: async ({ pageParam }) => {
			const query = { waiting, size: 50, ...(pageParam && { cursor: pageParam }) };
			return (await api.GET("/api/v1/deals", { params: { query } })).data;
		},
		initialPageParam: "",
		getNextPageParam: (last) => last?.next,
		refetchInterval: 30_000,
	});

/** The newest deals with what is unread in each; the same list wherever it is needed. */
const newestDealsQuery = queryOptions({
	queryKey: ["deals", "newest"],
	queryFn: async () => (await api.GET("/api/v1/deals", { params: { query: { size: 100 } } })).data?.items,
	refetchInterval: 30_000,
});

export function useUnread(dealId: string): number {
	const { data } = useQuery(newestDealsQuery);
	return data?.find((card: DealCard) => card.id === dealId)?.unread ?? 0;
}

/** The text goes with its fingerprint: another proposal is another text. */
export const ndaQuery = (id: string, sha256: string | undefined) =>
	queryOptions({
		queryKey: ["deals", id, "nda", sha256],
		staleTime: 60_000,
		queryFn: async () => (await api.GET("/api/v1/deals/{id}/nda", { params: { path: { id } } })).data,
	});

export const eventsQuery = (id: string) =>
	infiniteQueryOptions({
		queryKey: ["deals", id, "events"],
		queryFn: async ({ pageParam }) => {
			const query = { size: 20, ...(pageParam && { cursor: Number(pageParam) }) };
			return (await api.GET("/api/v1/deals/{id}/events", { params: { path: { id }, query } })).data;
		},
		initialPageParam: "",
		getNextPageParam: (last) => last?.next,
	});

/** Newest first. Asking for the newest part tells the server that they were read. */
export const messagesQuery = (id: string) =>
	infiniteQueryOptions({
		queryKey: ["deals", id, "messages"],
		queryFn: async ({ pageParam }) => {
			const query = { size: 50, ...(pageParam && { cursor: pageParam }) };
			return (await api.GET("/api/v1/deals/{id}/messages", { params: { path: { id }, query } })).data;
		},
		initialPageParam: "",
		getNextPageParam: (last) => last?.next,
		refetchInterval: every,
	});

/** Each time that it is read goes on record, so it is asked for once, and only when somebody opens it. */
export const confidentialQuery = (id: string, opened: boolean) =>
	queryOptions({
		queryKey: ["deals", id, "confidential"],
		queryFn: async () =>
			(await api.GET("/api/v1/deals/{id}/confidential", { params: { path: { id } } })).data,
		enabled: opened,
		staleTime: Number.POSITIVE_INFINITY,
		refetchOnWindowFocus: false,
		refetchOnReconnect: false,
	});

/** What is locked, as everybody may know of it: titles and sizes on the published listing. */
export const lockedDocumentsQuery = (listingId: string | undefined) =>
	queryOptions({
		queryKey: ["listings", listingId, "locked"],
		queryFn: async () => {
			const params = { path: { id: listingId ?? "" } };
			return (await api.GET("/api/v1/listings/{id}", { params })).data?.confidentialDocuments ?? [];
		},
		enabled: Boolean(listingId),
	});

export const confidentialFile = (dealId: string, fileId: string) =>
	`/api/v1/deals/${dealId}/confidential/files/${fileId}`;
