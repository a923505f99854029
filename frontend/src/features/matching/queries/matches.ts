import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";

export type Scope = Schema<"MatchScope">;
export type Match = Schema<"MatchItem">;
export type Group = Schema<"OwnMatches.Group">;

export const matchCountsQuery = queryOptions({
	queryKey: ["matches", "counts"],
	queryFn: async () => (await api.GET("/api/v1/my/matches/counts")).data,
});

/** @param newSince when the reader last looked, as it was when the page was opened */
export const matchGroupsQuery = (scope: Scope, newSince: string) =>
	infiniteQueryOptions({
		queryKey: ["matches", "groups", scope, newSince],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/my/matches/groups", {
					params: { query: { scope, newSince, from: pageParam } },
				})
			).data,
		initialPageParam: 0,
		getNextPageParam: (page) => page?.next ?? undefined,
	});
