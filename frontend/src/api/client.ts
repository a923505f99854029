import createClient, { type Middleware } from "openapi-fetch";
import { languageOf } from "@/i18n/language";
import { problemOf } from "./problem";
import type { paths } from "./schema";

const language: Middleware = {
	onRequest({ request }) {
		request.headers.set("Accept-Language", languageOf(window.location.pathname));
		return request;
	},
};

const refusals: Middleware = {
	async onResponse({ response }) {
		if (response.ok || response.status === 304) return;
		if (response.status === 401) signedOut.dispatchEvent(new Event("signed-out"));
		throw await problemOf(response);
	},
};

/** Fires when the server no longer knows the session. */
export const signedOut = new EventTarget();

/**
 * The only way to the server. Every refusal is thrown as an ApiProblem, so `data` is there whenever a call returns:
 * `const { data } = await api.GET("/api/v1/session")`.
 */
export const api = createClient<paths>({
	baseUrl: window.location.origin,
	credentials: "same-origin",
	fetch: (request) => globalThis.fetch(request),
});
api.use(language, refusals);

/**
 * Headers for a POST that creates something or moves state. Make the key once for what the person is about to do, not once a try:
 * a second try with the same key gets the first one's answer.
 */
export const idempotent = (key: string) => ({ "Idempotency-Key": key });

export const newIdempotencyKey = () => crypto.randomUUID();

/** Headers for a change to something read before: refused with 412 if somebody else changed it meanwhile. */
export const ifMatch = (etag: string) => ({ "If-Match": etag });

/** The version tag of what an answer holds, to be sent back by `ifMatch`. */
export const etagOf = (response: Response) => response.headers.get("ETag") ?? "";
