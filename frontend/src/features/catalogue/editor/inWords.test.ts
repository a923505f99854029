import { expect, test } from "vitest";
import { inWords } from "./inWords";

test.each([
	[{ vi: "Màng gốm", en: "Ceramic membrane" }, "Màng gốm / Ceramic membrane"],
	[{ vi: "Màng gốm", en: null }, "Màng gốm"],
	[["ASSIGNMENT", "LICENCE_SOLE"], "ASSIGNMENT\nLICENCE_SOLE"],
	[{ amount: "650000000", currency: "VND" }, "650000000 VND"],
	[[{ existing: "0,8 kWh", ours: { vi: "0,4 kWh" }, criterion: { vi: "Điện" } }], "Điện, 0,4 kWh, 0,8 kWh"],
	[null, ""],
	[6, "6"],
])("%j reads as %s", (value, words) => {
	expect(inWords(value)).toBe(words);
});
