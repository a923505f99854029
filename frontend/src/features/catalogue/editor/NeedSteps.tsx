import { useTranslation } from "react-i18next";
import { Checkbox, FieldGroup, Select, TextField } from "@/ui/Field";
import { LocalTextField } from "@/ui/form/LocalTextField";
import { Sheet } from "@/ui/Sheet";
import { useVocabulary } from "../queries/vocabularies";
import { errorsOf, useNeedEditing } from "./Editing";
import styles from "./Editor.module.css";
import { MoneyField } from "./Money";
import { PlaceFields } from "./PlaceFields";
import { Rows } from "./Rows";

const texts = ["problem", "outcome", "constraints"] as const;

/** What hurts, and what would be a good outcome. */
export function ProblemStep() {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useNeedEditing();
	return (
		<Sheet title={t("need.step.problem")}>
			<div className={styles.form}>
				<LocalTextField
					label={t("need.part.title")}
					hint={t("need.hint.title")}
					value={content.title}
					onChange={(value) => put("title", value)}
					maxLength={200}
					errors={errorsOf(errorOf, "title")}
				/>
				{texts.map((part) => (
					<LocalTextField
						key={part}
						label={t(`need.part.${part}`)}
						hint={t(`need.hint.${part}`)}
						value={content[part]}
						onChange={(value) => put(part, value)}
						rows={5}
						maxLength={4000}
						optional={part === "constraints"}
						errors={errorsOf(errorOf, part)}
					/>
				))}
			</div>
		</Sheet>
	);
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({ value: String(level), label: `TRL ${level}` }));

/** Within which bounds: field, readiness, money, time, place. */
export function BoundsStep() {
	const { t } = useTranslation(["editor", "form", "common"]);
	const { content, put, errorOf } = useNeedEditing();
	const fields = useVocabulary("fields");
	const cooperation = useVocabulary("cooperation");
	const trl = (part: "trlMin" | "trlMax") => (
		<Select
			label={t(`need.part.${part}`)}
			hint={content[part] ? t(`common:trl.words.${content[part]}`) : undefined}
			options={levels}
			placeholder={t("need.anyTrl")}
			value={content[part] ? String(content[part]) : ""}
			onChange={(event) => put(part, event.target.value ? Number(event.target.value) : null)}
			optional
			error={errorOf(part)}
		/>
	);
	return (
		<Sheet title={t("need.step.bounds")}>
			<div className={styles.form}>
				<Select
					label={t("need.part.field")}
					options={fields}
					placeholder={t("form:choose")}
					value={content.field ?? ""}
					onChange={(event) => put("field", event.target.value || null)}
					error={errorOf("field")}
				/>
				<div className={styles.pair}>
					{trl("trlMin")}
					{trl("trlMax")}
				</div>
				<div className={styles.pair}>
					<MoneyField
						label={t("need.part.budgetFrom")}
						value={content.budgetFrom}
						onChange={(value) => put("budgetFrom", value)}
						{...(content.budgetTo ? { currency: content.budgetTo.currency } : {})}
						optional
						error={errorOf("budgetFrom") ?? errorOf("budgetFrom.currency")}
					/>
					<MoneyField
						label={t("need.part.budgetTo")}
						value={content.budgetTo}
						onChange={(value) => put("budgetTo", value)}
						{...(content.budgetFrom ? { currency: content.budgetFrom.currency } : {})}
						optional
						error={errorOf("budgetTo") ?? errorOf("budgetTo.currency")}
					/>
				</div>
				<TextField
					label={t("need.part.deadline")}
					hint={t("need.hint.deadline")}
					type="date"
					value={content.deadline ?? ""}
					onChange={(event) => put("deadline", event.target.value || null)}
					optional
					error={errorOf("deadline")}
				/>
				<FieldGroup legend={t("need.part.cooperation")} error={errorOf("cooperation")}>
					{cooperation.map(({ value, label }) => (
						<Checkbox
							key={value}
							label={label}
							checked={content.cooperation.includes(value)}
							onChange={(event) =>
								put(
									"cooperation",
									event.target.checked
										? [...content.cooperation, value]
										: content.cooperation.filter((code) => code !== value),
								)
							}
						/>
					))}
				</FieldGroup>
				<PlaceFields
					country={content.country}
					province={content.province}
					onCountry={(code) => put("country", code)}
					onProvince={(code) => put("province", code)}
					errorOf={errorOf}
				/>
			</div>
		</Sheet>
	);
}

/** Who is seen to ask; state agencies may make it an order. */
export function AskerStep({ stateAgency }: { stateAgency: boolean }) {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useNeedEditing();
	const { order } = content;
	return (
		<Sheet title={t("need.step.asker")}>
			<div className={styles.form}>
				<FieldGroup legend={t("need.part.anonymous")} error={errorOf("anonymous")}>
					<Checkbox
						label={t("need.anonymous")}
						description={t("need.anonymousMeans")}
						checked={content.anonymous}
						disabled={order !== null}
						onChange={(event) => put("anonymous", event.target.checked)}
					/>
				</FieldGroup>
				{(stateAgency || order) && (
					<FieldGroup legend={t("need.part.order")} error={errorOf("order")}>
						<Checkbox
							label={t("need.order")}
							description={t("need.orderMeans")}
							checked={order !== null}
							onChange={(event) => {
								put("order", event.target.checked ? { budgetSource: null, evaluationCriteria: [] } : null);
								if (event.target.checked) put("anonymous", false);
							}}
						/>
					</FieldGroup>
				)}
				{order && (
					<>
						<TextField
							label={t("need.budgetSource")}
							value={order.budgetSource ?? ""}
							maxLength={500}
							onChange={(event) => put("order", { ...order, budgetSource: event.target.value || null })}
							error={errorOf("order.budgetSource")}
						/>
						<Rows
							label={t("need.criteria")}
							one={t("need.one.criterion")}
							rows={order.evaluationCriteria}
							onChange={(rows) => put("order", { ...order, evaluationCriteria: rows })}
							blank={{ vi: "", en: "" }}
							most={20}
							error={errorOf("order.evaluationCriteria")}
						>
							{(row, change, index) => (
								<LocalTextField
									label={t("need.criterion", { number: index + 1 })}
									value={row}
									onChange={change}
									maxLength={500}
									errors={errorsOf(errorOf, `order.evaluationCriteria[${index}]`)}
								/>
							)}
						</Rows>
					</>
				)}
			</div>
		</Sheet>
	);
}
