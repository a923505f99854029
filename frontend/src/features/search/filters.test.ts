import { expect, test } from "vitest";
import { countOf, firstPlace, fromAddress, placeIn, toAddress, withoutFilters } from "./filters";

const read = (query: string) => fromAddress(new URLSearchParams(query));

test("the address and the filters say the same", () => {
	const query =
		"q=x%E1%BB%AD+l%C3%BD&type=need&field=ENV&field=FOOD&right=ASSIGNMENT&trlMin=5&trlMax=9&amountMin=1000&amountMax=90000&currency=USD&amountUnsaid=true&stateFunded=true&sort=price_desc";
	expect(toAddress(read(query)).toString()).toBe(query);
});

test("nonsense in the address is left out", () => {
	expect(read("type=car&trlMin=0&trlMax=10&sort=magic&stateFunded=yes")).toEqual(read(""));
});

test("amounts are read only where they say something", () => {
	expect(read("amountMin=-5&amountMax=1e9&currency=USD&amountUnsaid=true")).toEqual(read(""));
	expect(countOf(read("amountMin=5&amountUnsaid=true"))).toBe(1);
});

test("a page without its place is the first one", () => {
	expect(placeIn(new URLSearchParams("page=3"))).toEqual(firstPlace);
	expect(placeIn(new URLSearchParams("page=3&cursor=abc"))).toEqual({ page: 3, cursor: "abc" });
});

test("filters are counted, and dropping them keeps what was searched", () => {
	const filters = read("q=pin&field=ENV&trlMin=5&trlMax=9&country=VN&sort=trl");
	expect(countOf(filters)).toBe(3);
	expect(toAddress(withoutFilters(filters)).toString()).toBe("q=pin&sort=trl");
});
