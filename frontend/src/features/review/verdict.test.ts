import { expect, test } from "vitest";
import { type Scores, verdictOf, whyNot } from "./verdict";

const rules = { publishFrom: 10, changesFrom: 5, zeroBlocks: true };
const scores = (advantage: number | null, clarity: number, cooperation: number, form: number): Scores => ({
	advantage,
	clarity,
	cooperation,
	form,
});

test.each([
	[scores(3, 3, 2, 2), "PUBLISH"],
	[scores(5, 5, 5, 0), "REQUEST_CHANGES"],
	[scores(2, 3, 1, 3), "REQUEST_CHANGES"],
	[scores(2, 1, 1, 1), "REQUEST_CHANGES"],
	[scores(1, 1, 1, 1), "REJECT"],
	[scores(0, 0, 4, 0), "REJECT"],
] as const)("%j leaves %s", (given, decision) => {
	expect(verdictOf(given, rules, "UNLISTED").decision).toBe(decision);
});

test("nothing is decided until all four are given, yet the sum is shown", () => {
	const verdict = verdictOf(scores(null, 3, 2, 2), rules, "UNLISTED");
	expect(verdict).toMatchObject({ total: 7, given: 3, decision: undefined });
	expect(whyNot("PUBLISH", verdict, rules, "UNLISTED")).toBe("unfinished");
});

test("what the law bans can only be rejected, whatever its points", () => {
	const verdict = verdictOf(scores(5, 5, 5, 5), rules, "BANNED");
	expect(verdict.decision).toBe("REJECT");
	expect(whyNot("PUBLISH", verdict, rules, "BANNED")).toBe("banned");
	expect(whyNot("REJECT", verdict, rules, "BANNED")).toBeUndefined();
});

test("each disabled decision says why", () => {
	const nine = verdictOf(scores(2, 3, 1, 3), rules, "UNLISTED");
	expect(whyNot("PUBLISH", nine, rules, "UNLISTED")).toBe("publish");
	expect(whyNot("REJECT", nine, rules, "UNLISTED")).toBe("reject");
	expect(whyNot("REQUEST_CHANGES", nine, rules, "UNLISTED")).toBeUndefined();
	const zero = verdictOf(scores(5, 5, 5, 0), rules, "UNLISTED");
	expect(whyNot("PUBLISH", zero, rules, "UNLISTED")).toBe("zero");
	const four = verdictOf(scores(1, 1, 1, 1), rules, "UNLISTED");
	expect(whyNot("REQUEST_CHANGES", four, rules, "UNLISTED")).toBe("tooFew");
	const twelve = verdictOf(scores(3, 3, 3, 3), rules, "UNLISTED");
	expect(whyNot("REQUEST_CHANGES", twelve, rules, "UNLISTED")).toBe("enough");
});
