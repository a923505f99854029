import { expect, test } from "vitest";
import { countOf, fromAddress, toAddress, withoutFilters } from "./filters";

const read = (query: string) => fromAddress(new URLSearchParams(query));

test("the address and the filters say the same", () => {
	const query =
		"q=x%E1%BB%AD+l%C3%BD&type=need&field=ENV&field=FOOD&right=ASSIGNMENT&trlMin=5&trlMax=9&stateFunded=true&sort=newest";
	expect(toAddress(read(query)).toString()).toBe(query);
});

test("nonsense in the address is left out", () => {
	expect(read("type=car&trlMin=0&trlMax=10&sort=magic&stateFunded=yes")).toEqual(read(""));
});

test("filters are counted, and dropping them keeps what was searched", () => {
	const filters = read("q=pin&field=ENV&trlMin=5&trlMax=9&country=VN&sort=trl");
	expect(countOf(filters)).toBe(3);
	expect(toAddress(withoutFilters(filters)).toString()).toBe("q=pin&sort=trl");
});
