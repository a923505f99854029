import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "./problem";

/** Refusals are final; a lost connection, or a server that asks to come back, is worth another try. */
export function worthRetrying(failures: number, error: unknown) {
	if (!(error instanceof ApiProblem)) return failures < 2;
	return failures < 2 && (error.status >= 502 || error.status === 429);
}

export function retryDelay(attempt: number, error: unknown) {
	const asked = error instanceof ApiProblem ? error.retryAfter : undefined;
	return asked ? Math.min(asked, 10) * 1000 : 500 * 2 ** attempt;
}

export const queryClient = new QueryClient({
	defaultOptions: {
		queries: { staleTime: 30_000, retry: worthRetrying, retryDelay, refetchOnWindowFocus: true },
		mutations: { retry: false },
	},
});

/** A route's loader that sends the page's first questions while its code is still on the way. It waits for none of them. */
export const asking =
	(ask: (client: QueryClient, address: URL) => unknown) =>
	({ request }: { request: Request }) => {
		ask(queryClient, new URL(request.url));
		return null;
	};
