import { expect, test } from "vitest";
import { piecesOf, placeOf } from "./links";

test("links of a mail can be followed, those to the exchange within it", () => {
	const text = "Mở http://127.0.0.1:8080/confirm-email#token=abc.\nHỏi tại https://example.vn/x?y=1, nhé.";
	expect(piecesOf(text, "http://localhost:9000")).toEqual([
		{ text: "Mở " },
		{ text: "http://127.0.0.1:8080/confirm-email#token=abc", href: "/confirm-email#token=abc" },
		{ text: "." },
		{ text: "\nHỏi tại " },
		{ text: "https://example.vn/x?y=1", href: "https://example.vn/x?y=1" },
		{ text: "," },
		{ text: " nhé." },
	]);
});

test("a notice leads to what it is about, and nowhere when that is unknown", () => {
	expect(placeOf({ type: "DEAL", id: "0K1" })).toBe("/workspace/deals/0K1");
	expect(placeOf({ type: "INTEREST_RECEIVED", id: "0K1" })).toBe("/workspace/deals?tab=received");
	expect(placeOf({ type: "SOMETHING_NEW", id: "0K1" })).toBeUndefined();
	expect(placeOf(null)).toBeUndefined();
});
