/** One refused field: the path as the server names it (`terms.paymentPlan.items.0.amount`) and the reason in the reader's language. */
export type FieldProblem = { path: string; code: string; message: string };

type ProblemDocument = {
	title?: string;
	detail?: string;
	code?: string;
	errors?: FieldProblem[];
	allowed?: string[];
	requestId?: string;
};

/** A refusal by the server (RFC 9457), already in the reader's language. */
export class ApiProblem extends Error {
	readonly status: number;
	/** What was refused, such as `offer-expired`: the last part of the problem's type. */
	readonly code: string;
	readonly title: string | undefined;
	readonly detail: string | undefined;
	readonly errors: FieldProblem[];
	/** What would be allowed in the present state, where that was the reason. */
	readonly allowed: string[];
	readonly requestId: string | undefined;
	/** Seconds after which to try again, where the server says so. */
	readonly retryAfter: number | undefined;

	constructor(response: Pick<Response, "status" | "headers">, document: ProblemDocument = {}) {
		super(document.detail ?? document.title ?? `HTTP ${response.status}`);
		this.name = "ApiProblem";
		this.status = response.status;
		this.code = document.code ?? "unknown";
		this.title = document.title;
		this.detail = document.detail;
		this.errors = document.errors ?? [];
		this.allowed = document.allowed ?? [];
		this.requestId = document.requestId ?? response.headers.get("X-Request-Id") ?? undefined;
		const retryAfter = Number(response.headers.get("Retry-After"));
		this.retryAfter = retryAfter > 0 ? retryAfter : undefined;
	}

	/** The first reason for each field path, for forms. */
	get byField(): Readonly<Record<string, string>> {
		return Object.fromEntries(this.errors.map(({ path, message }) => [path, message]).reverse());
	}
}

/** Reads the refusal out of an answer; an answer that is no problem document still becomes one. */
export async function problemOf(response: Response): Promise<ApiProblem> {
	const isJson = /json/.test(response.headers.get("Content-Type") ?? "");
	const document = isJson
		? await response
				.clone()
				.json()
				.catch(() => ({}))
		: {};
	return new ApiProblem(response, document);
}
