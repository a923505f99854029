import { expect, test } from "vitest";
import type { Offer } from "../types";
import { changesBetween, differences, type Piece, termOf } from "./compare";

const marked = (pieces: readonly Piece[]) =>
	pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

function diff(before: string, now: string) {
	return differences(before, now).map(marked);
}

test.each([
	["right.kind", "right"],
	["right.subLicence", "subLicence"],
	["paymentPlan.items[0].amount", "payment"],
	["paymentPlan.minimumAnnualRoyalty", "payment"],
	["disputeBodyText", "law"],
	["governingLaw", "law"],
	["training.days", "training"],
	["object.annexes[1]", "object"],
])("%s belongs to the term %s", (path, term) => {
	expect(termOf(path)).toBe(term);
});

test("only the words that came or went are marked", () => {
	expect(diff("Li-xăng độc quyền", "Li-xăng duy nhất: bên cung vẫn được tự sử dụng")).toEqual([
		"Li-xăng [độc quyền]",
		"Li-xăng [duy nhất: bên cung vẫn được tự sử dụng]",
	]);
	expect(diff("12 người, 30 ngày", "12 người, 60 ngày, 2 chuyên gia")).toEqual([
		"12 người, [30] ngày",
		"12 người, [60] ngày, [2 chuyên gia]",
	]);
});

test("an amount is one word, whatever stands in it", () => {
	expect(diff("1.200.000.000\u00a0₫ khi có hiệu lực", "1.500.000.000\u00a0₫ khi có hiệu lực")).toEqual([
		"[1.200.000.000\u00a0₫] khi có hiệu lực",
		"[1.500.000.000\u00a0₫] khi có hiệu lực",
	]);
	expect(diff("₫1,200,000 at effect", "₫1,500,000 at effect")).toEqual([
		"[₫1,200,000] at effect",
		"[₫1,500,000] at effect",
	]);
});

test("each line is compared with its counterpart", () => {
	expect(diff("₫12 at effect\n₫6 at acceptance", "₫15 after effect\n₫9 at acceptance\nat least ₫4")).toEqual([
		"[₫12 at] effect\n[₫6] at acceptance",
		"[₫15 after] effect\n[₫9] at acceptance\n[at least ₫4]",
	]);
});

test("lines stay lines", () => {
	expect(diff("a\nb", "a\nc\nb")).toEqual(["a\nb", "a\n[c]\nb"]);
});

const offer = (round: number, side: Offer["side"], changed: string[]) => ({ round, side, changed }) as Offer;

test("between two rounds apart, each term carries who changed it last", () => {
	const rounds = [
		offer(1, "DEMAND", []),
		offer(2, "SUPPLY", ["territory", "term.months"]),
		offer(3, "DEMAND", ["term.months"]),
		offer(4, "SUPPLY", ["right.kind"]),
	] as const;
	const changes = changesBetween(rounds, rounds[0], rounds[2]);
	expect([...changes]).toEqual([
		["territory", { round: 2, side: "SUPPLY" }],
		["term", { round: 3, side: "DEMAND" }],
	]);
});
