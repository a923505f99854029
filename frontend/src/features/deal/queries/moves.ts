import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, idempotent } from "@/api/client";
import type { Schema } from "@/api/types";
import { useIdempotencyKey } from "@/api/useIdempotencyKey";
import { messagesQuery } from "./deals";
import { useMove } from "./useMove";

export const useProposeNda = (id: string, done?: () => void) =>
	useMove(
		id,
		async (body: Schema<"DealRequests.NdaProposal">, headers) =>
			(await api.POST("/api/v1/deals/{id}/nda", { params: { path: { id } }, body, headers })).data,
		done,
	);

export const useSignNda = (id: string, done?: () => void) =>
	useMove(
		id,
		async (body: Schema<"DealRequests.NdaSignature">, headers) =>
			(await api.POST("/api/v1/deals/{id}/nda/signature", { params: { path: { id } }, body, headers })).data,
		done,
	);

export const useSendOffer = (id: string, done?: () => void) =>
	useMove(
		id,
		async (body: Schema<"DealRequests.NewOffer">, headers) =>
			(await api.POST("/api/v1/deals/{id}/offers", { params: { path: { id } }, body, headers })).data,
		done,
	);

export const useAcceptOffer = (id: string, done?: () => void) =>
	useMove(
		id,
		async (offerId: string, headers) => {
			const params = { path: { id, offerId } };
			return (await api.POST("/api/v1/deals/{id}/offers/{offerId}/acceptance", { params, headers })).data;
		},
		done,
	);

export const useWithdrawOffer = (id: string, done?: () => void) =>
	useMove(
		id,
		async (offerId: string, headers) => {
			const params = { path: { id, offerId } };
			return (await api.POST("/api/v1/deals/{id}/offers/{offerId}/withdrawal", { params, headers })).data;
		},
		done,
	);

export const useDecline = (id: string, done?: () => void) =>
	useMove(
		id,
		async (body: Schema<"DealRequests.Decline">, headers) =>
			(await api.POST("/api/v1/deals/{id}/decline", { params: { path: { id } }, body, headers })).data,
		done,
	);

export function useWrite(id: string) {
	const cache = useQueryClient();
	const key = useIdempotencyKey();
	return useMutation({
		mutationFn: async (text: string) => {
			const headers = idempotent(key.current());
			return (
				await api.POST("/api/v1/deals/{id}/messages", { params: { path: { id } }, body: { text }, headers })
			).data;
		},
		onSuccess: () => {
			key.renew();
			return cache.invalidateQueries({ queryKey: messagesQuery(id).queryKey });
		},
	});
}
