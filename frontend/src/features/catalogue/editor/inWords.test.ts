import { expect, test } from "vitest";
import { inWords } from "./inWords";

test.each([
	[{ vi: "Màng gốm", en: "Ceramic membrane" }, "Màng gốm / Ceramic membrane"],
	[{ vi: "Màng gốm", en: null }, "Màng gốm"],
	[["ASSIGNMENT", "LICENCE_SOLE"], "ASSIGNMENT\nLICENCE_SOLE"],
	[{ amount: "650000000", currency: "VND" }, "650000000 VND"],
	[[{ criterion: { vi: "Điện" }, ours: { vi: "0,4 kWh" } }], "Điện, 0,4 kWh"],
	[null, ""],
	[6, "6"],
])("%j reads as %s", (value, words) => {
	expect(inWords(value)).toBe(words);
});
