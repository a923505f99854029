import { queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

export const waitingDealsQuery = queryOptions({
	queryKey: ["deals", "waiting"],
	queryFn: async () =>
		(await api.GET("/api/v1/deals", { params: { query: { waiting: true } } })).data?.items ?? [],
});

export const waitingInterestsQuery = queryOptions({
	queryKey: ["interests", "waiting"],
	queryFn: async () =>
		(await api.GET("/api/v1/interests", { params: { query: { box: "RECEIVED", waiting: true } } })).data
			?.items ?? [],
});

export const ownToAttendQuery = queryOptions({
	queryKey: ["my", "attention"],
	queryFn: async () => {
		const [listings, needs] = await Promise.all([
			api.GET("/api/v1/my/listings", { params: { query: { size: 100 } } as never }),
			api.GET("/api/v1/my/needs", { params: { query: { size: 100 } } as never }),
		]);
		return [
			...(listings.data?.items ?? []).map((card) => ({ ...card, type: "listings" as const })),
			...(needs.data?.items ?? []).map((card) => ({ ...card, type: "needs" as const })),
		].filter(({ attention }) => attention);
	},
});

export const latestDealsQuery = queryOptions({
	queryKey: ["deals", "latest"],
	queryFn: async () => (await api.GET("/api/v1/deals", {})).data?.items ?? [],
});

const hundred = 100;

/** How many wait, up to a hundred. */
export const reviewsWaitingQuery = queryOptions({
	queryKey: ["reviews", "waiting"],
	queryFn: async () =>
		(await api.GET("/api/v1/reviews", { params: { query: { size: hundred } as never } })).data?.items ?? [],
	refetchInterval: 60_000,
});

export const verificationsWaitingQuery = queryOptions({
	queryKey: ["verifications", "waiting"],
	queryFn: async () =>
		(
			await api.GET("/api/v1/verifications", {
				params: { query: { state: "PENDING", size: hundred } as never },
			})
		).data?.items ?? [],
	refetchInterval: 60_000,
});
