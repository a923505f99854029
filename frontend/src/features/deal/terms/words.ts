import type { TFunction } from "i18next";
import { formatDate, formatMoney, formatPercent } from "@/i18n/format";
import type { Language } from "@/i18n/language";
import type { Due, Money, PaymentItem, PaymentPlan, Terms } from "../types";
import { present } from "./present";

/** The terms in the order in which they are read. */
export const termKeys = [
	"right",
	"territory",
	"term",
	"payment",
	"improvements",
	"training",
	"object",
	"subLicence",
	"fieldOfUse",
	"transferMethods",
	"warranty",
	"confidentiality",
	"acceptanceTests",
	"law",
] as const;
export type TermKey = (typeof termKeys)[number];

export type Speech = {
	language: Language;
	/** Of the namespace `deal`. */
	t: TFunction;
	/** A way of transfer in words. */
	method: (code: string) => string;
};

const noBreak = (words: string) => words.replace(/(?<![\d.,₫$€£¥])(\d{1,3}) /g, "$1\u00a0");

/** Every term in words; several lines where there are several things to say. */
export function wordsOf(terms: Terms, speech: Speech): Record<TermKey, string> {
	const { t } = speech;
	const none = t("terms.none");
	const { object, right, improvements, warranty, training } = terms;
	return {
		right: right?.kind ? t(`right.${right.kind}`) : none,
		territory: territory(terms, speech),
		term: term(terms, speech),
		payment: payments(terms.paymentPlan, speech).join("\n") || none,
		improvements:
			joined([improvements?.rule && t(`improvements.${improvements.rule}`), improvements?.text]) || none,
		training:
			joined([
				training?.people && t("training.people", { count: training.people }),
				training?.days && t("training.days", { count: training.days }),
				training?.experts && t("training.experts", { count: training.experts }),
				training?.text,
			]) || none,
		object: [object?.description, ...present(object?.annexes)].filter(Boolean).join("\n") || none,
		subLicence:
			right?.kind === "ASSIGNMENT"
				? t("terms.notApplicable")
				: right?.subLicence
					? t(`subLicence.${right.subLicence}`)
					: none,
		fieldOfUse: terms.fieldOfUse || t("terms.anyUse"),
		transferMethods: present(terms.transferMethods).map(speech.method).join("; ") || none,
		warranty:
			joined([warranty?.months && t("warranty.months", { count: warranty.months }), warranty?.text]) || none,
		confidentiality: t("confidentiality.years", { count: terms.confidentiality?.years ?? 0 }),
		acceptanceTests: terms.acceptanceTests || none,
		law: law(terms, speech),
	};
}

const joined = (pieces: unknown[]) => pieces.filter(Boolean).join(", ");

export function countryIn(language: Language, code: string) {
	return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}

function territory(terms: Terms, { language, t }: Speech) {
	const countries = present(terms.territory).map((code) => countryIn(language, code));
	return countries.join(", ") || t("terms.worldwide");
}

/** `5 years` where the months are whole years. */
export function spanOf(months: number, t: TFunction) {
	return months % 12 === 0 ? t("span.years", { count: months / 12 }) : t("span.months", { count: months });
}

function term(terms: Terms, { t }: Speech) {
	if (terms.right?.kind === "ASSIGNMENT") return t("terms.forEver");
	const months = terms.term?.months;
	return months ? t("terms.fromEffect", { span: spanOf(months, t) }) : t("terms.none");
}

function law(terms: Terms, { language, t }: Speech) {
	const country = terms.governingLaw ? countryIn(language, terms.governingLaw) : "";
	const body =
		terms.disputeBody === "OTHER"
			? terms.disputeBodyText
			: terms.disputeBody && t(`disputeBody.${terms.disputeBody}`);
	return joined([country && t("terms.lawOf", { country }), body]) || t("terms.none");
}

const money = (value: Money, { language }: Speech) => formatMoney(value, language).replace(/ /g, "\u00a0");

/** `15 days after effect`; a lump sum without a time is due when the contract takes effect. */
export function whenDue(due: Due | null | undefined, { t, language }: Speech): string {
	const event = due?.event ?? "EFFECT";
	if (event === "DATE") return t("due.on", { date: due?.date ? formatDate(due.date, language) : "…" });
	const what =
		event === "MILESTONE" ? t("due.milestone", { milestone: due?.milestone ?? "…" }) : t(`due.${event}`);
	return due?.days ? t("due.after", { count: due.days, what }) : t("due.at", { what });
}

const percentOf = (percent: string | null | undefined, { language }: Speech) =>
	formatPercent(Number(percent ?? 0), language);

/** How an item is reckoned: `3 % of net selling price`. */
export function reckoning(item: PaymentItem, speech: Speech): string {
	const { t } = speech;
	switch (item.type) {
		case "NET_SELLING_PRICE":
		case "NET_REVENUE":
		case "PRE_TAX_PROFIT":
			return t(`base.${item.type}`, { percent: percentOf(item.percent, speech) });
		case "PER_UNIT":
			return t("base.PER_UNIT", {
				amount: item.amount ? money(item.amount, speech) : "…",
				unit: item.unit ?? "…",
			});
		case "CAPITAL_CONTRIBUTION":
			return joined([
				item.amount && t("base.capitalValue", { amount: money(item.amount, speech) }),
				item.percent && t("base.capitalShare", { percent: percentOf(item.percent, speech) }),
			]);
		default:
			return t("base.fixed");
	}
}

function paymentLine(item: PaymentItem, speech: Speech): string {
	const { t } = speech;
	const fixed = item.type === "LUMP_SUM" || item.type === "INSTALMENT" || item.type === "MILESTONE";
	const line = fixed
		? `${item.amount ? money(item.amount, speech) : "…"} ${whenDue(item.due, speech)}`
		: joined([reckoning(item, speech), item.years && t("base.forYears", { count: item.years })]);
	return item.note ? `${line} (${item.note})` : line;
}

/** One line a payment, then the minimum and the cap. */
export function payments(plan: PaymentPlan | null | undefined, speech: Speech): string[] {
	const { t } = speech;
	const lines = present(plan?.items).map((item) => paymentLine(item, speech));
	if (plan?.minimumAnnualRoyalty)
		lines.push(t("base.minimum", { amount: money(plan.minimumAnnualRoyalty, speech) }));
	if (plan?.royaltyCap) lines.push(t("base.cap", { amount: money(plan.royaltyCap, speech) }));
	return lines.map(noBreak);
}
