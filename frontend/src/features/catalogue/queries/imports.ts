import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";

export type Import = Schema<"ImportView">;
export type ImportKind = Import["kind"];
export type Show = Schema<"LineView.Show">;

const BUSY = 700;

/** While something goes on, asked for again and again. */
export const importQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "import", id],
		queryFn: async () =>
			(await api.GET("/api/v1/my/imports/{id}", { params: { path: { id } } })).data as Import,
		staleTime: 0,
		refetchInterval: ({ state }) => (isBusy(state.data) ? BUSY : false),
	});

export const isBusy = (file: Import | undefined) => file?.state === "CHECKING" || file?.state === "IMPORTING";

export const importsQuery = () =>
	infiniteQueryOptions({
		queryKey: ["my", "imports"],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/my/imports", {
					params: { query: { ...(pageParam && { cursor: pageParam }) } },
				})
			).data ?? { items: [], next: null },
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
		staleTime: 0,
	});

/** @param state so that rows are read anew when the import went on */
export const importRowsQuery = (id: string, show: Show, state: string) =>
	infiniteQueryOptions({
		queryKey: ["my", "import", id, "rows", state, show],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/my/imports/{id}/rows", {
					params: { path: { id }, query: { show, ...(pageParam && { cursor: pageParam }) } },
				})
			).data ?? { items: [], next: null },
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
	});

export const importOwnersQuery = (kind: ImportKind, part: string) =>
	queryOptions({
		queryKey: ["my", "import-owners", kind, part],
		queryFn: async () =>
			(await api.GET("/api/v1/my/imports/owners", { params: { query: { kind, q: part } } })).data ?? [],
	});

export const duplicatesQuery = (type: "listing" | "need", id: string, version: number) =>
	queryOptions({
		queryKey: ["my", type, id, "duplicates", version],
		queryFn: async () => {
			const params = { path: { id } };
			const { data } =
				type === "listing"
					? await api.GET("/api/v1/my/listings/{id}/duplicates", { params })
					: await api.GET("/api/v1/my/needs/{id}/duplicates", { params });
			return data ?? [];
		},
	});
