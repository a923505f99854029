import { useRef } from "react";
import { newIdempotencyKey } from "./client";

/**
 * One key for one intention: the same through retries, a new one after `renew()`, which is called
 * when the server has taken the request.
 */
export function useIdempotencyKey() {
	const key = useRef<string>(undefined);
	key.current ??= newIdempotencyKey();
	return {
		current: () => (key.current ??= newIdempotencyKey()),
		renew: () => {
			key.current = newIdempotencyKey();
		},
	};
}
