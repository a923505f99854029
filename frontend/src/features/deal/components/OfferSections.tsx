import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { useVocabulary } from "@/features/catalogue";
import { useLanguage } from "@/i18n/useLanguage";
import { Button, IconButton } from "@/ui/Button";
import { Checkbox, FieldError, FieldGroup, Radio, TextField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { MultiPicker } from "@/ui/MultiPicker";
import { Sheet } from "@/ui/Sheet";
import { termsOf, withRight } from "../terms/draft";
import { useSpeech } from "../terms/useSpeech";
import { countryIn, type TermKey, wordsOf } from "../terms/words";
import type { RightKind } from "../types";
import { Choice, Count, Line, useOfferForm, Words } from "./OfferFields";
import styles from "./OfferForm.module.css";
import { PaymentEditor } from "./PaymentEditor";

export const rights: readonly RightKind[] = [
	"LICENCE_EXCLUSIVE",
	"LICENCE_SOLE",
	"LICENCE_NON_EXCLUSIVE",
	"ASSIGNMENT",
];

/** What passes to the other side, where and for how long. */
export function ObjectSection() {
	const { t } = useTranslation("deal");
	const { draft, change, errorOf } = useOfferForm();
	const name = useId();
	const licence = draft.right !== "ASSIGNMENT";
	return (
		<Sheet title={t("form.object")}>
			<div className="stack-4">
				<Words name="description" path="object.description" rows={3} hint={t("hint.description")} />
				<Annexes />
				<FieldGroup legend={t("term.right")} error={errorOf("right.kind")}>
					<div className={styles.choices}>
						{rights.map((right) => (
							<Radio
								key={right}
								name={name}
								label={t(`right.${right}`)}
								description={t(`rightMeans.${right}`)}
								checked={draft.right === right}
								onChange={() => change(withRight(draft, right))}
							/>
						))}
					</div>
				</FieldGroup>
				{licence && (
					<div className={styles.pair}>
						<Choice
							name="subLicence"
							path="right.subLicence"
							options={["NOT_ALLOWED", "WITH_CONSENT", "ALLOWED"].map((value) => ({
								value,
								label: t(`subLicence.${value}`),
							}))}
						/>
						<Count name="months" path="term.months" hint={t("hint.months")} />
					</div>
				)}
				<Territory />
				<Words name="fieldOfUse" path="fieldOfUse" optional hint={t("hint.fieldOfUse")} />
			</div>
		</Sheet>
	);
}

function Annexes() {
	const { t } = useTranslation("deal");
	const { draft, change, errorOf } = useOfferForm();
	const put = (index: number, value: string) =>
		change({ annexes: draft.annexes.map((annex, place) => (place === index ? value : annex)) });
	return (
		<div className="stack-2">
			{draft.annexes.map((annex, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: an annex is nothing but its place and its text
				<div key={index} className={styles.removable}>
					<TextField
						label={t("form.annex", { number: index + 1 })}
						value={annex}
						maxLength={500}
						onChange={({ target }) => put(index, target.value)}
						error={errorOf(`object.annexes[${index}]`)}
					/>
					<IconButton
						icon="trash"
						label={t("form.removeAnnex", { number: index + 1 })}
						onClick={() => change({ annexes: draft.annexes.filter((_, place) => place !== index) })}
					/>
				</div>
			))}
			<div>
				<Button size="small" icon="plus" onClick={() => change({ annexes: [...draft.annexes, ""] })}>
					{t("form.addAnnex")}
				</Button>
			</div>
		</div>
	);
}

function Territory() {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const { draft, change, errorOf } = useOfferForm();
	const countries = useVocabulary("countries");
	const known = new Set(countries.map(({ value }) => value));
	const chosen = draft.territory
		.filter((code) => !known.has(code))
		.map((code) => ({ value: code, label: countryIn(language, code) }));
	return (
		<MultiPicker
			label={t("term.territory")}
			hint={t("hint.territory")}
			options={[...chosen, ...countries]}
			value={draft.territory}
			onChange={(territory) => change({ territory })}
			error={errorOf("territory")}
			placeholder={t("form.territoryPlaceholder")}
		/>
	);
}

/** How the technology is handed over, and how both know that it works. */
export function HandoverSection() {
	const { t } = useTranslation("deal");
	const { draft, change, errorOf } = useOfferForm();
	const methods = useVocabulary("transferMethods");
	const toggle = (code: string) =>
		change({
			transferMethods: draft.transferMethods.includes(code)
				? draft.transferMethods.filter((each) => each !== code)
				: [...draft.transferMethods, code],
		});
	return (
		<Sheet title={t("form.handover")}>
			<div className="stack-4">
				<FieldGroup legend={t("term.transferMethods")} error={errorOf("transferMethods")}>
					{methods.map(({ value, label }) => (
						<Checkbox
							key={value}
							label={label}
							checked={draft.transferMethods.includes(value)}
							onChange={() => toggle(value)}
						/>
					))}
				</FieldGroup>
				<div className={styles.three}>
					<Count name="trainees" path="training.people" optional />
					<Count name="trainingDays" path="training.days" optional />
					<Count name="experts" path="training.experts" optional />
				</div>
				<Line name="trainingText" path="training.text" optional />
				<Words name="acceptanceTests" path="acceptanceTests" optional hint={t("hint.acceptanceTests")} />
				<div className={styles.narrowWide}>
					<Count name="warrantyMonths" path="warranty.months" optional />
					<Line name="warrantyText" path="warranty.text" optional />
				</div>
			</div>
		</Sheet>
	);
}

export function PaymentSection() {
	const { t } = useTranslation("deal");
	const { errorOf } = useOfferForm();
	const error = errorOf("paymentPlan.items");
	return (
		<Sheet title={t("form.payment")}>
			<PaymentEditor />
			{error && <FieldError>{error}</FieldError>}
		</Sheet>
	);
}

/** What is usually left as it is: each says what it says now and unfolds to be changed. */
export function RulesSection() {
	const { t } = useTranslation("deal");
	const { draft } = useOfferForm();
	const laws = useVocabulary("countries");
	const language = useLanguage();
	return (
		<Sheet title={t("form.rules")} flush>
			<Folded term="improvements" paths={["improvements.rule", "improvements.text"]}>
				<Choice
					name="improvementRule"
					path="improvements.rule"
					options={["EACH_OWNS", "LICENSED_BACK", "SHARED"].map((value) => ({
						value,
						label: t(`improvements.${value}`),
					}))}
				/>
				<Words name="improvementText" path="improvements.text" optional />
			</Folded>
			<Folded term="confidentiality" paths={["confidentiality.years"]}>
				<Count name="secrecyYears" path="confidentiality.years" />
			</Folded>
			<Folded term="law" paths={["governingLaw", "disputeBody", "disputeBodyText"]}>
				<div className={styles.pair}>
					<Choice
						name="governingLaw"
						path="governingLaw"
						options={laws.length > 0 ? laws : [{ value: "VN", label: countryIn(language, "VN") }]}
					/>
					<Choice
						name="disputeBody"
						path="disputeBody"
						options={["VIAC", "COURT_VN", "SIAC", "OTHER"].map((value) => ({
							value,
							label: t(`disputeBody.${value}`),
						}))}
					/>
				</div>
				{draft.disputeBody === "OTHER" && <Line name="disputeBodyText" path="disputeBodyText" />}
			</Folded>
		</Sheet>
	);
}

type FoldedProps = { term: TermKey; paths: readonly string[]; children: ReactNode };

function Folded({ term, paths, children }: FoldedProps) {
	const { t } = useTranslation("deal");
	const { draft, errorOf } = useOfferForm();
	const words = wordsOf(termsOf(draft), useSpeech());
	const wrong = paths.some((path) => errorOf(path));
	return (
		<details className={styles.folded} open={wrong || undefined}>
			<summary>
				<Icon name="next" />
				<span>
					<b>{t(`term.${term}`)}</b>
					<span>{words[term]}</span>
				</span>
			</summary>
			<div className={`stack-4 ${styles.unfolded}`}>{children}</div>
		</details>
	);
}
