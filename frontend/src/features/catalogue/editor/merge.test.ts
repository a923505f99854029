import { expect, test } from "vitest";
import { merge, same } from "./merge";

const base = { title: { vi: "Màng lọc", en: "" }, trl: 4 as number | null, rights: ["ASSIGNMENT"] };

test("what only we changed stays, what only they changed comes", () => {
	const mine = { ...base, title: { vi: "Màng gốm", en: "" } };
	const theirs = { ...base, trl: 6 };
	expect(merge(base, base, mine, theirs)).toEqual({
		doc: { title: { vi: "Màng gốm", en: "" }, trl: 6, rights: ["ASSIGNMENT"] },
		conflicts: [],
	});
});

test("what both changed is ours until the person chooses, and is named", () => {
	const merged = merge(base, base, { ...base, trl: 5 }, { ...base, trl: 6 });
	expect(merged.doc.trl).toBe(5);
	expect(merged.conflicts).toEqual(["trl"]);
});

test("the same change twice is no conflict", () => {
	expect(merge(base, base, { ...base, trl: 6 }, { ...base, trl: 6 }).conflicts).toEqual([]);
});

test("what the server tidied is not taken for somebody's change", () => {
	const sent = { ...base, title: { vi: "Màng lọc ", en: "" } };
	const known = { ...base, title: { vi: "Màng lọc", en: null as unknown as string } };
	const mine = { ...sent, trl: 7 };
	const theirs = { ...known, rights: ["LICENCE_SOLE"] };
	const merged = merge(sent, known, mine, theirs);
	expect(merged.conflicts).toEqual([]);
	expect(merged.doc).toMatchObject({ trl: 7, rights: ["LICENCE_SOLE"] });
});

test("empty and absent say the same, in any order of keys", () => {
	expect(same({ vi: "a", en: null }, { en: "", vi: "a" })).toBe(true);
	expect(same({ vi: "a" }, { vi: "b" })).toBe(false);
	expect(same([], ["x"])).toBe(false);
});
