import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, idempotent } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useIdempotencyKey } from "@/api/useIdempotencyKey";
import type { Interest, RefusalCode } from "../types";

export type Box = "received" | "sent";

const boxes = { received: "RECEIVED", sent: "SENT" } as const;

export const interestsQuery = (box: Box, waiting = false) =>
	infiniteQueryOptions({
		queryKey: ["interests", box, { waiting }],
		queryFn: async ({ pageParam }) => {
			const query = {
				box: boxes[box],
				size: 20,
				...(waiting && { waiting }),
				...(pageParam && { cursor: pageParam }),
			};
			return (await api.GET("/api/v1/interests", { params: { query } })).data;
		},
		initialPageParam: "",
		getNextPageParam: (last) => last?.next,
		refetchInterval: 30_000,
	});

export type Answer =
	| { action: "ACCEPT" }
	| { action: "REFUSE"; code: RefusalCode; text: string | null }
	| { action: "WITHDRAW" };

async function answer(
	id: string,
	reply: Answer,
	headers: ReturnType<typeof idempotent>,
): Promise<Interest | undefined> {
	const params = { path: { id } };
	switch (reply.action) {
		case "ACCEPT":
			return (await api.POST("/api/v1/interests/{id}/acceptance", { params, headers })).data;
		case "WITHDRAW":
			return (await api.POST("/api/v1/interests/{id}/withdrawal", { params, headers })).data;
		case "REFUSE": {
			const body = { code: reply.code, text: reply.text };
			return (await api.POST("/api/v1/interests/{id}/refusal", { params, headers, body })).data;
		}
	}
}

/** Accepts, refuses or withdraws an interest. After a refusal by the server the lists are asked for again. */
export function useAnswerInterest(id: string) {
	const cache = useQueryClient();
	const key = useIdempotencyKey();
	const refresh = () =>
		Promise.all([
			cache.invalidateQueries({ queryKey: ["interests"] }),
			cache.invalidateQueries({ queryKey: ["deals"] }),
		]);
	return useMutation({
		mutationFn: (reply: Answer) => answer(id, reply, idempotent(key.current())),
		onSuccess: () => {
			key.renew();
			return refresh();
		},
		onError: (error) => {
			if (!(error instanceof ApiProblem) || error.status >= 500) return;
			key.renew();
			if (error.status === 409 || error.status === 404) refresh();
		},
	});
}
