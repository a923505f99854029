import { useTranslation } from "react-i18next";
import { useLanguage } from "@/i18n/useLanguage";
import { IconButton } from "@/ui/Button";
import { Select, TextField } from "@/ui/Field";
import { MoneyInput } from "@/ui/MoneyInput";
import { decimalOf, shownDecimal } from "../terms/decimal";
import type { PaymentDraft } from "../terms/draft";
import { dueEvents, isFixed, isRoyalty, takesAmount, takesPercent } from "../terms/payments";
import type { DueEvent } from "../types";
import { useOfferForm } from "./OfferFields";
import styles from "./OfferForm.module.css";

type Props = {
	item: PaymentDraft;
	index: number;
	onChange: (payment: Partial<PaymentDraft>) => void;
	onRemove: () => void;
};

/** One payment: only the fields that its kind knows. */
export function PaymentFields({ item, index, onChange, onRemove }: Props) {
	const { t } = useTranslation("deal");
	const { draft, errorOf } = useOfferForm();
	const { type } = item;
	const error = (name: string) => errorOf(`paymentPlan.items[${index}].${name}`);
	return (
		<fieldset className={styles.payment}>
			<legend>
				{index + 1}. {t(`payment.${type}`)}
			</legend>
			<IconButton
				className={styles.remove}
				icon="trash"
				label={t("form.removePayment", { number: index + 1 })}
				onClick={onRemove}
			/>
			<div className={styles.pair}>
				{takesAmount(type) && (
					<MoneyInput
						label={t(type === "PER_UNIT" ? "field.amountPerUnit" : "field.amount")}
						currency={draft.currency}
						value={item.amount}
						onChange={(amount) => onChange({ amount })}
						error={error("amount")}
						optional={type === "CAPITAL_CONTRIBUTION"}
					/>
				)}
				{takesPercent(type) && (
					<Percent
						label={t(type === "CAPITAL_CONTRIBUTION" ? "field.share" : "field.percent")}
						value={item.percent}
						onChange={(percent) => onChange({ percent })}
						error={error("percent")}
						optional={type === "CAPITAL_CONTRIBUTION"}
					/>
				)}
				{type === "PER_UNIT" && (
					<TextField
						label={t("field.unit")}
						hint={t("hint.unit")}
						value={item.unit}
						maxLength={100}
						onChange={({ target }) => onChange({ unit: target.value })}
						error={error("unit")}
					/>
				)}
				{isFixed(type) && <When item={item} onChange={onChange} error={error} />}
				{isRoyalty(type) && (
					<TextField
						label={t("field.years")}
						hint={t("hint.years")}
						optional
						inputMode="numeric"
						value={item.years}
						onChange={({ target }) => onChange({ years: target.value.replace(/\D/g, "").slice(0, 3) })}
						error={error("years")}
					/>
				)}
			</div>
			<TextField
				label={t("field.note")}
				optional
				value={item.note}
				maxLength={2000}
				onChange={({ target }) => onChange({ note: target.value })}
				error={error("note")}
			/>
		</fieldset>
	);
}

type WhenProps = Pick<Props, "item" | "onChange"> & { error: (name: string) => string | undefined };

function When({ item, onChange, error }: WhenProps) {
	const { t } = useTranslation("deal");
	return (
		<div className={styles.when}>
			<Select
				label={t("field.event")}
				options={dueEvents.map((event) => ({ value: event, label: t(`due.choose.${event}`) }))}
				value={item.event}
				onChange={({ target }) => onChange({ event: target.value as DueEvent })}
				error={error("due.event") ?? error("due")}
			/>
			{item.event === "DATE" ? (
				<TextField
					type="date"
					label={t("field.date")}
					value={item.date}
					onChange={({ target }) => onChange({ date: target.value })}
					error={error("due.date")}
				/>
			) : (
				<TextField
					label={t("field.days")}
					placeholder="0"
					inputMode="numeric"
					value={item.days}
					onChange={({ target }) => onChange({ days: target.value.replace(/\D/g, "").slice(0, 4) })}
					error={error("due.days")}
				/>
			)}
			{item.event === "MILESTONE" && (
				<div className={styles.whole}>
					<TextField
						label={t("field.milestone")}
						value={item.milestone}
						maxLength={500}
						onChange={({ target }) => onChange({ milestone: target.value })}
						error={error("due.milestone")}
					/>
				</div>
			)}
		</div>
	);
}

type PercentProps = {
	label: string;
	value: string;
	onChange: (value: string) => void;
	error: string | undefined;
	optional: boolean;
};

/** A decimal as the reader's language writes it: `2,5` in Vietnamese. */
function Percent({ label, value, onChange, error, optional }: PercentProps) {
	const language = useLanguage();
	return (
		<TextField
			label={label}
			optional={optional}
			inputMode="decimal"
			autoComplete="off"
			value={shownDecimal(value, language)}
			onChange={({ target }) => onChange(decimalOf(target.value))}
			error={error}
		/>
	);
}
