import type {
	DisputeBody,
	Due,
	DueEvent,
	ImprovementRule,
	Money,
	PaymentItem,
	PaymentType,
	RightKind,
	SubLicence,
	Terms,
} from "../types";
import { isFixed, isRoyalty, takesAmount, takesPercent } from "./payments";
import { present } from "./present";

export type PaymentDraft = {
	/** Tells rows of the form apart; never sent. */
	key: string;
	type: PaymentType;
	amount: string;
	percent: string;
	event: DueEvent | "";
	days: string;
	date: string;
	milestone: string;
	unit: string;
	years: string;
	note: string;
};

/** Terms while somebody writes them: every field is there, and numbers are text. */
export type TermsDraft = {
	description: string;
	annexes: string[];
	right: RightKind | "";
	subLicence: SubLicence | "";
	fieldOfUse: string;
	territory: string[];
	months: string;
	transferMethods: string[];
	currency: string;
	items: PaymentDraft[];
	minimumAnnualRoyalty: string;
	royaltyCap: string;
	improvementRule: ImprovementRule | "";
	improvementText: string;
	warrantyMonths: string;
	warrantyText: string;
	trainees: string;
	trainingDays: string;
	experts: string;
	trainingText: string;
	secrecyYears: string;
	acceptanceTests: string;
	governingLaw: string;
	disputeBody: DisputeBody | "";
	disputeBodyText: string;
};

const emptyPayment: Omit<PaymentDraft, "key" | "type"> = {
	amount: "",
	percent: "",
	event: "",
	days: "",
	date: "",
	milestone: "",
	unit: "",
	years: "",
	note: "",
};

export function newPayment(type: PaymentType, rest: Partial<PaymentDraft> = {}): PaymentDraft {
	const event = type === "MILESTONE" ? "MILESTONE" : type === "INSTALMENT" ? "DATE" : "EFFECT";
	return { ...emptyPayment, key: crypto.randomUUID(), type, event: isFixed(type) ? event : "", ...rest };
}

const emptyDraft: TermsDraft = {
	description: "",
	annexes: [],
	right: "",
	subLicence: "",
	fieldOfUse: "",
	territory: [],
	months: "",
	transferMethods: ["DOCUMENTS", "TRAINING"],
	currency: "VND",
	items: [],
	minimumAnnualRoyalty: "",
	royaltyCap: "",
	improvementRule: "EACH_OWNS",
	improvementText: "",
	warrantyMonths: "12",
	warrantyText: "",
	trainees: "",
	trainingDays: "",
	experts: "",
	trainingText: "",
	secrecyYears: "10",
	acceptanceTests: "",
	governingLaw: "VN",
	disputeBody: "VIAC",
	disputeBodyText: "",
};

/** A first draft for a right: what such a contract usually says, with no amounts. */
export function templateFor(right: RightKind, description: string): TermsDraft {
	const draft: TermsDraft = { ...emptyDraft, right, description };
	if (right === "ASSIGNMENT") {
		return { ...draft, items: [newPayment("LUMP_SUM"), newPayment("LUMP_SUM", { event: "ACCEPTANCE" })] };
	}
	const licence: TermsDraft = {
		...draft,
		subLicence: "WITH_CONSENT",
		territory: ["VN"],
		months: "60",
		items: [newPayment("LUMP_SUM"), newPayment("NET_SELLING_PRICE")],
	};
	if (right === "LICENCE_NON_EXCLUSIVE") return { ...licence, subLicence: "NOT_ALLOWED", months: "36" };
	return {
		...licence,
		items: [
			newPayment("LUMP_SUM"),
			newPayment("LUMP_SUM", { event: "ACCEPTANCE" }),
			newPayment("NET_SELLING_PRICE"),
		],
	};
}

/** Another right on the same draft: what that right does not know goes, what it needs gets the usual value. */
export function withRight(draft: TermsDraft, right: RightKind): TermsDraft {
	if (right === "ASSIGNMENT") return { ...draft, right, subLicence: "", months: "" };
	return { ...draft, right, subLicence: draft.subLicence || "WITH_CONSENT", months: draft.months || "60" };
}

const text = (value: string) => value.trim() || null;
const number = (value: string) => (value.trim() === "" ? null : Number(value));
const money = (amount: string, currency: string): Money | null => (amount ? { amount, currency } : null);

function dueOf(draft: PaymentDraft): Due | null {
	if (!isFixed(draft.type) || !draft.event) return null;
	return {
		event: draft.event,
		days: draft.event === "DATE" ? null : number(draft.days),
		date: draft.event === "DATE" ? text(draft.date) : null,
		milestone: draft.event === "MILESTONE" ? text(draft.milestone) : null,
	};
}

function paymentOf(draft: PaymentDraft, currency: string): PaymentItem {
	return {
		type: draft.type,
		amount: takesAmount(draft.type) ? money(draft.amount, currency) : null,
		percent: takesPercent(draft.type) ? text(draft.percent) : null,
		due: dueOf(draft),
		unit: draft.type === "PER_UNIT" ? text(draft.unit) : null,
		years: isRoyalty(draft.type) ? number(draft.years) : null,
		note: text(draft.note),
	};
}

/** What is sent. Fields that do not belong to the chosen right or kind of payment are left out. */
export function termsOf(draft: TermsDraft): Terms {
	const { currency } = draft;
	const assignment = draft.right === "ASSIGNMENT";
	const royalties = draft.items.some(({ type }) => isRoyalty(type));
	return {
		object: { description: text(draft.description), annexes: draft.annexes.filter((annex) => annex.trim()) },
		right: { kind: draft.right || null, subLicence: assignment ? null : draft.subLicence || null },
		fieldOfUse: text(draft.fieldOfUse),
		territory: draft.territory,
		term: { months: assignment ? null : number(draft.months) },
		transferMethods: draft.transferMethods,
		paymentPlan: {
			currency,
			items: draft.items.map((item) => paymentOf(item, currency)),
			minimumAnnualRoyalty: royalties ? money(draft.minimumAnnualRoyalty, currency) : null,
			royaltyCap: royalties ? money(draft.royaltyCap, currency) : null,
		},
		improvements: { rule: draft.improvementRule || null, text: text(draft.improvementText) },
		warranty: { months: number(draft.warrantyMonths), text: text(draft.warrantyText) },
		training: {
			people: number(draft.trainees),
			days: number(draft.trainingDays),
			experts: number(draft.experts),
			text: text(draft.trainingText),
		},
		confidentiality: { years: number(draft.secrecyYears) },
		acceptanceTests: text(draft.acceptanceTests),
		governingLaw: text(draft.governingLaw),
		disputeBody: draft.disputeBody || null,
		disputeBodyText: text(draft.disputeBodyText),
	};
}

const shown = (value: string | number | null | undefined) =>
	value === null || value === undefined ? "" : String(value);

function paymentDraftOf(item: PaymentItem): PaymentDraft {
	return newPayment(item.type ?? "LUMP_SUM", {
		amount: shown(item.amount?.amount),
		percent: shown(item.percent),
		event: item.due?.event ?? (item.type === "LUMP_SUM" ? "EFFECT" : ""),
		days: shown(item.due?.days),
		date: shown(item.due?.date),
		milestone: shown(item.due?.milestone),
		unit: shown(item.unit),
		years: shown(item.years),
		note: shown(item.note),
	});
}

/** A counter-offer starts from what the other side wrote. */
export function draftOf(terms: Terms): TermsDraft {
	const plan = terms.paymentPlan;
	return {
		description: shown(terms.object?.description),
		annexes: present(terms.object?.annexes),
		right: terms.right?.kind ?? "",
		subLicence: terms.right?.subLicence ?? "",
		fieldOfUse: shown(terms.fieldOfUse),
		territory: present(terms.territory),
		months: shown(terms.term?.months),
		transferMethods: present(terms.transferMethods),
		currency: plan?.currency ?? "VND",
		items: present(plan?.items).map(paymentDraftOf),
		minimumAnnualRoyalty: shown(plan?.minimumAnnualRoyalty?.amount),
		royaltyCap: shown(plan?.royaltyCap?.amount),
		improvementRule: terms.improvements?.rule ?? "",
		improvementText: shown(terms.improvements?.text),
		warrantyMonths: shown(terms.warranty?.months),
		warrantyText: shown(terms.warranty?.text),
		trainees: shown(terms.training?.people),
		trainingDays: shown(terms.training?.days),
		experts: shown(terms.training?.experts),
		trainingText: shown(terms.training?.text),
		secrecyYears: shown(terms.confidentiality?.years),
		acceptanceTests: shown(terms.acceptanceTests),
		governingLaw: shown(terms.governingLaw),
		disputeBody: terms.disputeBody ?? "",
		disputeBodyText: shown(terms.disputeBodyText),
	};
}
