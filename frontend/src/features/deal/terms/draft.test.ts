import { expect, test } from "vitest";
import type { Terms } from "../types";
import { brokenTerms } from "./check";
import { draftOf, newPayment, templateFor, termsOf, withRight } from "./draft";

const vnd = (amount: string) => ({ amount, currency: "VND" });

const terms: Terms = {
	object: { description: "Màng gốm", annexes: ["Phụ lục A: 14 bản vẽ"] },
	right: { kind: "LICENCE_SOLE", subLicence: "WITH_CONSENT" },
	fieldOfUse: "Nước thải dệt nhuộm",
	territory: ["VN", "LA"],
	term: { months: 60 },
	transferMethods: ["DOCUMENTS", "TRAINING"],
	paymentPlan: {
		currency: "VND",
		items: [
			{
				type: "LUMP_SUM",
				amount: vnd("1500000000"),
				percent: null,
				due: { event: "EFFECT", days: 15, date: null, milestone: null },
				unit: null,
				years: null,
				note: null,
			},
			{
				type: "MILESTONE",
				amount: vnd("900000000"),
				percent: null,
				due: { event: "MILESTONE", days: null, date: null, milestone: "Lò chạy 30 ngày" },
				unit: null,
				years: null,
				note: "sau biên bản",
			},
			{
				type: "NET_SELLING_PRICE",
				amount: null,
				percent: "3.0",
				due: null,
				unit: null,
				years: 5,
				note: null,
			},
		],
		minimumAnnualRoyalty: vnd("400000000"),
		royaltyCap: null,
	},
	improvements: { rule: "LICENSED_BACK", text: null },
	warranty: { months: 24, text: "từ 90 lít/m²/giờ" },
	training: { people: 12, days: 60, experts: 2, text: null },
	confidentiality: { years: 10 },
	acceptanceTests: "Chạy 30 ngày tại xưởng bên nhận",
	governingLaw: "VN",
	disputeBody: "VIAC",
	disputeBodyText: null,
};

test("a counter-offer that changes nothing sends the same terms", () => {
	expect(termsOf(draftOf(terms))).toEqual(terms);
});

test("complete terms lack nothing", () => {
	expect(brokenTerms(terms)).toEqual({});
});

test("ownership passes for good: no term, no sub-licence", () => {
	const assignment = termsOf(withRight(draftOf(terms), "ASSIGNMENT"));
	expect(assignment.right).toEqual({ kind: "ASSIGNMENT", subLicence: null });
	expect(assignment.term).toEqual({ months: null });
	expect(brokenTerms(assignment)).toEqual({});
});

test("fields of another kind of payment are not sent", () => {
	const item = {
		...newPayment("NET_REVENUE"),
		amount: "5",
		percent: "2.5",
		unit: "tấn",
		event: "DATE" as const,
	};
	const plan = termsOf({ ...draftOf(terms), items: [item] }).paymentPlan;
	expect(plan?.items?.[0]).toEqual({
		type: "NET_REVENUE",
		amount: null,
		percent: "2.5",
		due: null,
		unit: null,
		years: null,
		note: null,
	});
});

test("a minimum royalty without royalties is not sent", () => {
	const draft = { ...draftOf(terms), items: [newPayment("LUMP_SUM", { amount: "10" })] };
	expect(termsOf(draft).paymentPlan?.minimumAnnualRoyalty).toBeNull();
});

test.each(["ASSIGNMENT", "LICENCE_EXCLUSIVE", "LICENCE_SOLE", "LICENCE_NON_EXCLUSIVE"] as const)(
	"the template for %s lacks nothing but numbers",
	(right) => {
		const broken = brokenTerms(termsOf(templateFor(right, "Màng gốm")));
		expect(Object.keys(broken).length).toBeGreaterThan(0);
		for (const path of Object.keys(broken)) expect(path).toMatch(/items\[\d]\.(amount|percent)$/);
	},
);

test("what is missing is named by the server's path", () => {
	const broken = brokenTerms({
		right: { kind: "LICENCE_EXCLUSIVE", subLicence: "ALLOWED" },
		paymentPlan: {
			currency: "VND",
			items: [{ type: "INSTALMENT", amount: vnd("1"), due: { event: "DATE" } }, { type: "PER_UNIT" }],
		},
	});
	expect(broken).toMatchObject({
		"terms.object.description": "required",
		"terms.term.months": "required",
		"terms.territory": "exclusive-needs-territory",
		"terms.transferMethods": "not-empty",
		"terms.paymentPlan.items[0].due.date": "required",
		"terms.paymentPlan.items[1].amount": "required",
		"terms.paymentPlan.items[1].unit": "required",
	});
});
