import { useMutation, useQueryClient } from "@tanstack/react-query";
import { idempotent } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useIdempotencyKey } from "@/api/useIdempotencyKey";
import { toast } from "@/ui/Toast";
import type { Deal } from "../types";
import { dealQuery } from "./deals";

type Headers = ReturnType<typeof idempotent>;

/**
 * A step in a deal. The answer is the deal as it stands now; after a conflict the deal is asked for again, so that what
 * happened meanwhile is on the page beside the refusal.
 *
 * @param done runs before the page shows the new state, in which the form that asked may be gone
 */
export function useMove<Body>(
	dealId: string,
	move: (body: Body, headers: Headers) => Promise<Deal | undefined>,
	done?: () => void,
) {
	const cache = useQueryClient();
	const key = useIdempotencyKey();
	return useMutation({
		mutationFn: (body: Body) => move(body, idempotent(key.current())),
		onSuccess: (deal) => {
			key.renew();
			done?.();
			if (deal) cache.setQueryData(dealQuery(dealId).queryKey, deal);
			return cache.invalidateQueries({ queryKey: ["deals"] });
		},
		onError: (error) => {
			if (!(error instanceof ApiProblem) || error.status >= 500) return;
			// The server has answered: what is sent next is another request.
			key.renew();
			if (error.status !== 409 && error.status !== 404) return;
			// The page moves on, and with it may go the dialog in which the refusal stands.
			toast(error.message);
			cache.invalidateQueries({ queryKey: ["deals"] });
		},
	});
}
