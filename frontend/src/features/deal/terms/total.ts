import { decimalsOf } from "@/i18n/format";
import type { Money, PaymentPlan, Terms } from "../types";
import { isFixed, isRoyalty } from "./payments";
import { present } from "./present";

/** Whole numbers of the currency's smallest part, so that no digit of a large amount is lost. */
function parts(amount: string, decimals: number): bigint {
	const [whole = "0", fraction = ""] = amount.split(".");
	return BigInt((whole || "0") + fraction.padEnd(decimals, "0").slice(0, decimals));
}

function amountOf(value: bigint, decimals: number): string {
	if (decimals === 0) return value.toString();
	const digits = value.toString().padStart(decimals + 1, "0");
	return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** For how many months royalties run: their stated years, else the licence's term. */
export function royaltyMonths(plan: PaymentPlan, licenceMonths: number | null | undefined): number {
	const years = present(plan.items)
		.filter(({ type }) => isRoyalty(type))
		.map((item) => item.years ?? 0);
	const stated = Math.max(0, ...years) * 12;
	return stated > 0 ? stated : (licenceMonths ?? 0);
}

/**
 * What is paid even if nothing is ever sold, while an offer is being written; once it is sent, the server's own sum counts.
 * Fixed payments, and the minimum royalty for as long as royalties run, not above the cap.
 */
export function sureTotal(terms: Terms): Money | undefined {
	const plan = terms.paymentPlan;
	const currency = plan?.currency;
	if (!plan || !currency) return undefined;
	const decimals = decimalsOf(currency);
	const of = (money: Money | null | undefined) => parts(money?.amount ?? "0", decimals);
	const fixed = present(plan.items)
		.filter(({ type }) => isFixed(type))
		.reduce((sum, { amount }) => sum + of(amount), 0n);
	const months = BigInt(royaltyMonths(plan, terms.term?.months));
	let royalty = (of(plan.minimumAnnualRoyalty) * months * 2n + 12n) / 24n;
	if (plan.royaltyCap && of(plan.royaltyCap) < royalty) royalty = of(plan.royaltyCap);
	return { amount: amountOf(fixed + royalty, decimals), currency };
}
