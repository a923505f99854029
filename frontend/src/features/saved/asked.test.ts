import { describe, expect, it } from "vitest";
import { fromAddress } from "@/features/search";
import { askedBy, filtersOf, newestOf, sameFilters } from "./asked";

const filters = fromAddress(
	new URLSearchParams("q=màng gốm&field=ENV&field=AGRI&trlMin=5&stateFunded=true&sort=price"),
);

describe("a saved search", () => {
	it("asks what the page asks, without order and page", () => {
		expect(askedBy(filters)).toMatchObject({
			q: "màng gốm",
			type: "listing",
			field: ["ENV", "AGRI"],
			trlMin: 5,
		});
		expect(askedBy(filters)).not.toHaveProperty("sort");
		expect(askedBy(filters)).not.toHaveProperty("size");
	});

	it("leads back to the same filters, the newest first", () => {
		expect(filtersOf(askedBy(filters))).toEqual({ ...filters, sort: "relevance" });
		expect(newestOf({ q: "a", type: "need", field: null })).toBe("/search?q=a&type=need&sort=newest");
	});

	it("is the same in whatever order its filters stand", () => {
		expect(sameFilters(filters, { ...filters, field: ["AGRI", "ENV"], sort: "newest" })).toBe(true);
		expect(sameFilters(filters, { ...filters, q: "màng" })).toBe(false);
	});
});
