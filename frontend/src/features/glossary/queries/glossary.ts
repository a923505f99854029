import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";

export type Group = Schema<"GroupView">;
export type Form = Schema<"GroupForm">;
export type Kind = Form["kind"];
export type Trial = Schema<"Trial">;

export const shownStates = ["all", "added", "edited", "disabled"] as const;
export type Shown = (typeof shownStates)[number];

const SIZE = 25;
const filters = {
	all: {},
	added: { origin: "OPERATOR" },
	edited: { edited: true },
	disabled: { disabled: true },
} as const;

export const groupsQuery = (q: string, shown: Shown) =>
	infiniteQueryOptions({
		queryKey: ["glossary", "list", q, shown],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/glossary", {
					params: { query: { ...(q ? { q } : {}), ...filters[shown], from: pageParam, size: SIZE } },
				})
			).data,
		initialPageParam: 0,
		getNextPageParam: (page, pages) =>
			page && pages.length * SIZE < page.total ? pages.length * SIZE : undefined,
		placeholderData: keepPreviousData,
	});

export const groupQuery = (id: string) =>
	queryOptions({
		queryKey: ["glossary", "group", id],
		queryFn: async () => (await api.GET("/api/v1/glossary/{id}", { params: { path: { id } } })).data,
	});

export const historyQuery = (id: string) =>
	queryOptions({
		queryKey: ["glossary", "history", id],
		queryFn: async () =>
			(await api.GET("/api/v1/glossary/{id}/history", { params: { path: { id } } })).data?.items,
	});

/** Nothing is asked while a column that is needed is empty: that is said at the field when one saves. */
export const trialQuery = (form: Form, query: string, group: string | null) =>
	queryOptions({
		queryKey: ["glossary", "trial", form, query, group],
		queryFn: async () =>
			(await api.POST("/api/v1/glossary/trial", { body: { form, query: query || null, group } })).data,
		enabled: form.first.length + form.second.length > 1,
		placeholderData: keepPreviousData,
		retry: false,
	});
