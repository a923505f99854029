import { describe, expect, it } from "vitest";
import { csvOf, gapsOf, searchOf } from "./gaps";

const bands = [
	{ from: 1, to: 3 },
	{ from: 4, to: 6 },
	{ from: 7, to: 9 },
];
const none = { listings: 0, needs: 0 };
const row = (field: string, pairs: [number, number][]) => {
	const byBand = pairs.map(([listings, needs]) => ({ listings, needs }));
	return {
		field,
		byBand,
		unsaid: none,
		all: {
			listings: byBand.reduce((sum, { listings }) => sum + listings, 0),
			needs: byBand.reduce((sum, { needs }) => sum + needs, 0),
		},
	};
};

describe("gaps", () => {
	it("names fields without any offer first, then bands without one, and nothing else", () => {
		const gaps = gapsOf({
			bands,
			fields: [
				row("A", [
					[1, 1],
					[0, 2],
					[0, 0],
				]),
				row("B", [
					[0, 0],
					[0, 1],
					[0, 0],
				]),
				row("C", [
					[1, 1],
					[1, 9],
					[2, 0],
				]),
				row("D", [
					[0, 5],
					[3, 0],
					[0, 4],
				]),
			],
		});
		expect(gaps.map(({ field, whole, needs }) => [field, whole, needs])).toEqual([
			["B", true, 1],
			["D", false, 5],
			["A", false, 2],
		]);
		expect(gaps[1]?.bands).toEqual([bands[0], bands[2]]);
	});

	it("leads to the search that shows what was counted", () => {
		expect(searchOf("needs", "ENV", bands[1], { country: "VN", stateFunded: true })).toBe(
			"/search?type=need&field=ENV&trlMin=4&trlMax=6&country=VN",
		);
		expect(searchOf("listings", "ENV", undefined, { country: undefined, stateFunded: true })).toBe(
			"/search?type=listing&field=ENV&stateFunded=true",
		);
	});

	it("quotes what a spreadsheet would cut", () => {
		expect(csvOf(["a", "b"], [["x, y", 'say "z"']])).toBe('\uFEFFa,b\r\n"x, y","say ""z"""\r\n');
	});
});
