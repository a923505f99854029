import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";
import type { Rules } from "../verdict";

type Organisation = {
	id: string;
	name: Schema<"LocalText">;
	verified: boolean;
};

export type ReviewItem = {
	id: string;
	type: "LISTING" | "NEED";
	subjectId: string;
	code: string;
	title: Schema<"LocalText">;
	organisation: Organisation | null;
	submittedAt: string;
	revision: number;
	dueAt: string;
};

export type Change = { field: string; before?: unknown; after?: unknown };

/** A review with what it is about. */
export type Review = ReviewItem & {
	listing: Schema<"PublicListing"> | null;
	need: Schema<"PublicNeed"> | null;
	duplicates: Schema<"Resembled">[];
	changes: Change[];
	history: { type: string; at: string; person?: string | null }[];
	previousDecision: Schema<"ReviewResult"> | null;
	result?: Schema<"ReviewResult"> | null;
	rules: Rules;
	allowedActions?: string[];
};

export type ReviewType = ReviewItem["type"];

export const reviewsQuery = (type?: ReviewType) =>
	infiniteQueryOptions({
		queryKey: ["reviews", "queue", type ?? "all"],
		queryFn: async ({ pageParam }) => {
			const query = { size: 50, ...(type && { type }), ...(pageParam && { cursor: pageParam }) };
			const { data } = await api.GET("/api/v1/reviews", { params: { query } });
			return data as unknown as { items: ReviewItem[]; next?: string | null };
		},
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
	});

export const reviewQuery = (id: string) =>
	queryOptions({
		queryKey: ["reviews", id],
		queryFn: async () => {
			const { data } = await api.GET("/api/v1/reviews/{id}", { params: { path: { id } } });
			return data as unknown as Review;
		},
		refetchOnWindowFocus: false,
	});
