import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";

export type SavedSearch = Schema<"SavedSearch">;
export type Wish = Schema<"NewSavedSearch">;

export const savedSearchesQuery = queryOptions({
	queryKey: ["saved searches"],
	queryFn: async () => (await api.GET("/api/v1/my/searches")).data,
});

export const alertQuery = (id: string) =>
	queryOptions({
		queryKey: ["alert", id],
		queryFn: async () => (await api.GET("/api/v1/my/alerts/{id}", { params: { path: { id } } })).data,
	});

export const wishOf = ({ name, search, frequency, inApp, mail }: SavedSearch): Wish => ({
	name,
	search,
	frequency,
	inApp,
	mail,
});

/** Changes one saved search; if another window was quicker, what stands there now is shown. */
export function useChange(saved: SavedSearch) {
	const client = useQueryClient();
	return useMutation({
		mutationFn: async (changed: Partial<Wish>) =>
			api.PUT("/api/v1/my/searches/{id}", {
				params: { path: { id: saved.id }, header: { "If-Match": `"${saved.version}"` as never } },
				body: { ...wishOf(saved), ...changed },
			}),
		onSettled: () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
	});
}

export type Unsubscription = Schema<"Unsubscription">;

/** What the link in a mail is about; asking changes nothing. */
export const unsubscriptionQuery = (token: string) =>
	queryOptions({
		queryKey: ["unsubscription", token],
		queryFn: async () => (await api.POST("/api/v1/unsubscriptions/status", { body: { token } })).data ?? null,
		retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem),
		enabled: token !== "",
	});
