import type { PaymentItem, Terms } from "../types";
import { isFixed, isPercentage, isRoyalty } from "./payments";
import { present } from "./present";

/** What is missing or contradictory, by the path and with the code that the server would answer. */
export type Broken = Readonly<Record<string, string>>;

type Report = (path: string, code: string) => void;

/**
 * The server's rules for terms, asked before sending so that nobody waits for an answer to learn of an empty field.
 * The server decides; its own words replace these.
 */
export function brokenTerms(terms: Terms): Broken {
	const broken: Record<string, string> = {};
	const report: Report = (path, code) => {
		broken[`terms.${path}`] ??= code;
	};
	const need = (path: string, value: unknown) => {
		if (value === null || value === undefined || value === "") report(path, "required");
	};
	need("object.description", terms.object?.description);
	need("right.kind", terms.right?.kind);
	if (terms.right?.kind && terms.right.kind !== "ASSIGNMENT") {
		need("right.subLicence", terms.right.subLicence);
		need("term.months", terms.term?.months);
	}
	const excludesOthers = terms.right?.kind === "LICENCE_EXCLUSIVE" || terms.right?.kind === "LICENCE_SOLE";
	if (excludesOthers && present(terms.territory).length === 0)
		report("territory", "exclusive-needs-territory");
	if (present(terms.transferMethods).length === 0) report("transferMethods", "not-empty");
	payments(terms, report);
	need("improvements.rule", terms.improvements?.rule);
	need("confidentiality.years", terms.confidentiality?.years);
	need("governingLaw", terms.governingLaw);
	need("disputeBody", terms.disputeBody);
	if (terms.disputeBody === "OTHER") need("disputeBodyText", terms.disputeBodyText);
	return broken;
}

function payments(terms: Terms, report: Report) {
	const plan = terms.paymentPlan;
	const items = present(plan?.items);
	if (items.length === 0) report("paymentPlan.items", "not-empty");
	items.forEach((item, index) => {
		payment(item, `paymentPlan.items[${index}]`, report);
	});
	const [minimum, cap] = [plan?.minimumAnnualRoyalty, plan?.royaltyCap];
	if (minimum && cap && Number(cap.amount) < Number(minimum.amount))
		report("paymentPlan.royaltyCap", "cap-below-minimum");
}

function payment(item: PaymentItem, path: string, report: Report) {
	const { type, amount, percent, due, unit } = item;
	if ((isFixed(type) || type === "PER_UNIT") && !amount) report(`${path}.amount`, "required");
	if (type === "CAPITAL_CONTRIBUTION" && !amount && !percent) report(`${path}.amount`, "required");
	if (amount && Number(amount.amount) <= 0) report(`${path}.amount`, "positive");
	if (isPercentage(type) && !percent) report(`${path}.percent`, "required");
	if (percent && !(Number(percent) > 0 && Number(percent) <= 100)) report(`${path}.percent`, "percent");
	if (type === "PER_UNIT" && !unit) report(`${path}.unit`, "required");
	if (isFixed(type) && type !== "LUMP_SUM" && !due?.event) report(`${path}.due.event`, "required");
	if (due?.event === "DATE" && !due.date) report(`${path}.due.date`, "required");
	if (due?.event === "MILESTONE" && !due.milestone) report(`${path}.due.milestone`, "required");
}

/** Whether the plan has royalties, which a minimum and a cap need. */
export const hasRoyalties = (terms: Terms) =>
	present(terms.paymentPlan?.items).some(({ type }) => isRoyalty(type));
