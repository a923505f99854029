import { expect, test } from "vitest";
import type { Terms } from "../types";
import { sureTotal } from "./total";

const vnd = (amount: string) => ({ amount, currency: "VND" });

/** The round that the deal room's design shows. */
const licence: Terms = {
	term: { months: 60 },
	paymentPlan: {
		currency: "VND",
		items: [
			{ type: "LUMP_SUM", amount: vnd("1500000000"), due: { event: "EFFECT", days: 15 } },
			{ type: "LUMP_SUM", amount: vnd("900000000"), due: { event: "ACCEPTANCE" } },
			{ type: "NET_SELLING_PRICE", percent: "3.0" },
		],
		minimumAnnualRoyalty: vnd("400000000"),
	},
};

const withPlan = (plan: Terms["paymentPlan"]): Terms => ({
	...licence,
	paymentPlan: { ...licence.paymentPlan, ...plan },
});

test("fixed payments and the minimum of each year are sure", () => {
	expect(sureTotal(licence)).toEqual(vnd("4400000000"));
});

test("the minimum runs for the stated years, not above the cap", () => {
	const items = [{ type: "NET_REVENUE" as const, percent: "2", years: 3 }];
	expect(sureTotal(withPlan({ items }))).toEqual(vnd("1200000000"));
	expect(sureTotal(withPlan({ items, royaltyCap: vnd("1000000000") }))).toEqual(vnd("1000000000"));
});

test("what depends on sales, and shares of the capital, are not sure", () => {
	const items = [
		{ type: "PER_UNIT" as const, amount: vnd("5000"), unit: "tấn" },
		{ type: "CAPITAL_CONTRIBUTION" as const, amount: vnd("7000000000") },
	];
	expect(sureTotal(withPlan({ items, minimumAnnualRoyalty: null }))).toEqual(vnd("0"));
});

test("no digit of a large amount is lost, and cents count", () => {
	const usd = (amount: string) => ({ amount, currency: "USD" });
	const items = [
		{ type: "LUMP_SUM" as const, amount: usd("90071992547409.93") },
		{ type: "INSTALMENT" as const, amount: usd("0.5") },
	];
	expect(sureTotal(withPlan({ currency: "USD", items, minimumAnnualRoyalty: null }))).toEqual(
		usd("90071992547410.43"),
	);
});
