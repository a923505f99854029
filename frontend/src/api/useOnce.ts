import { idempotent } from "./client";
import { ApiProblem } from "./problem";
import { useIdempotencyKey } from "./useIdempotencyKey";

/**
 * Does something at most once: tries after a lost answer carry the same key. After a refusal the next try is another
 * request, since the person may have changed what it says.
 */
export function useOnce() {
	const key = useIdempotencyKey();
	return async <Answer>(
		call: (header: ReturnType<typeof idempotent>) => Promise<Answer>,
	): Promise<Answer> => {
		try {
			const answer = await call(idempotent(key.current()));
			key.renew();
			return answer;
		} catch (error) {
			if (error instanceof ApiProblem && error.status < 500) key.renew();
			throw error;
		}
	};
}
