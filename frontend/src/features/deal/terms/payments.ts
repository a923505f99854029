import type { DueEvent, PaymentItem, PaymentType } from "../types";

export const paymentTypes: readonly PaymentType[] = [
	"LUMP_SUM",
	"INSTALMENT",
	"MILESTONE",
	"NET_SELLING_PRICE",
	"NET_REVENUE",
	"PRE_TAX_PROFIT",
	"PER_UNIT",
	"CAPITAL_CONTRIBUTION",
];

export const dueEvents: readonly DueEvent[] = ["EFFECT", "DELIVERY", "ACCEPTANCE", "MILESTONE", "DATE"];

/** Paid even if nothing is ever sold. */
export const isFixed = (type: PaymentItem["type"]) =>
	type === "LUMP_SUM" || type === "INSTALMENT" || type === "MILESTONE";

export const isPercentage = (type: PaymentItem["type"]) =>
	type === "NET_SELLING_PRICE" || type === "NET_REVENUE" || type === "PRE_TAX_PROFIT";

/** Depends on what is sold or earned. */
export const isRoyalty = (type: PaymentItem["type"]) => type === "PER_UNIT" || isPercentage(type);

/** A percentage, or a share of the capital beside its value. */
export const takesPercent = (type: PaymentItem["type"]) =>
	isPercentage(type) || type === "CAPITAL_CONTRIBUTION";

export const takesAmount = (type: PaymentItem["type"]) => !isPercentage(type);
