import { afterEach, expect, test, vi } from "vitest";
import { api, idempotent } from "./client";
import { ApiProblem } from "./problem";
import { retryDelay, worthRetrying } from "./queries";

const answers = (status: number, body: unknown, headers = {}) =>
	vi.spyOn(globalThis, "fetch").mockResolvedValue(
		new Response(JSON.stringify(body), {
			status,
			headers: { "Content-Type": "application/problem+json", ...headers },
		}),
	);

afterEach(() => vi.restoreAllMocks());

test("a refusal is thrown with its reasons by field", async () => {
	answers(400, {
		title: "Chưa hợp lệ",
		detail: "Một số ô cần sửa.",
		code: "invalid",
		errors: [
			{ path: "message", code: "NotBlank", message: "Hãy viết lời nhắn." },
			{ path: "message", code: "Size", message: "Quá ngắn." },
		],
		requestId: "01JD",
	});
	const refusal = await api
		.POST("/api/v1/interests", { params: { header: idempotent("k-12345678") }, body: { message: "" } })
		.catch((error) => error);
	expect(refusal).toBeInstanceOf(ApiProblem);
	expect(refusal).toMatchObject({
		status: 400,
		code: "invalid",
		detail: "Một số ô cần sửa.",
		requestId: "01JD",
	});
	expect(refusal.byField).toEqual({ message: "Hãy viết lời nhắn." });
});

test("an answer that is no problem document is a refusal all the same", async () => {
	vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("<h1>Bad gateway</h1>", { status: 502 }));
	await expect(api.GET("/api/v1/session")).rejects.toMatchObject({
		status: 502,
		code: "unknown",
		errors: [],
	});
});

test("each request says the reader's language and carries its key", async () => {
	const fetch = answers(201, {});
	await api.POST("/api/v1/interests", {
		params: { header: idempotent("k-12345678") },
		body: { message: "x" },
	});
	const request = fetch.mock.calls[0]?.[0] as Request;
	expect(request.headers.get("Accept-Language")).toBe("vi");
	expect(request.headers.get("Idempotency-Key")).toBe("k-12345678");
	expect(request.credentials).toBe("same-origin");
});

test("only what may pass is tried again, after the time that the server asks for", () => {
	const refusal = (status: number, headers = {}) => new ApiProblem({ status, headers: new Headers(headers) });
	expect(worthRetrying(0, refusal(404))).toBe(false);
	expect(worthRetrying(0, refusal(409))).toBe(false);
	expect(worthRetrying(0, refusal(503))).toBe(true);
	expect(worthRetrying(2, refusal(503))).toBe(false);
	expect(worthRetrying(0, new TypeError("network"))).toBe(true);
	expect(retryDelay(0, refusal(503, { "Retry-After": "3" }))).toBe(3000);
});
