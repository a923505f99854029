import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useVocabulary } from "@/features/catalogue";
import { formatMoneyShort, formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { BareSelect, Checkbox, Radio, TextField } from "@/ui/Field";
import { isRange, type SearchFilters, withoutAmount } from "../filters";
import styles from "./Filters.module.css";

type Props = {
	filters: SearchFilters;
	facets: Schema<"Facets"> | undefined;
	onChange: (filters: SearchFilters) => void;
};

const unsaid = "unsaid";

/** What it may cost: a range that others chose before, with how many stand behind it, or any other in any currency. */
export function AmountFacet({ filters, facets, onChange }: Props) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const need = filters.type === "need";
	const counts = facets?.amount ?? [];
	const ranges = counts.filter(
		({ value, count }) => value !== unsaid && (count > 0 || isChosen(filters, value)),
	);
	const without = counts.find(({ value }) => value === unsaid)?.count ?? 0;
	return (
		<fieldset className={styles.facet}>
			<legend>{t(need ? "facet.budget" : "facet.price")}</legend>
			<div>
				{ranges.length > 0 && (
					<Radio
						name="amount"
						label={t("amount.any")}
						checked={!isRange(filters)}
						onChange={() => onChange(withoutAmount(filters))}
					/>
				)}
				{ranges.map(({ value, count }) => (
					<Radio
						key={value}
						name="amount"
						label={rangeInWords(value, language, t)}
						checked={isChosen(filters, value)}
						onChange={() => onChange({ ...filters, ...chosen(value), currency: "VND" })}
						count={formatNumber(count, language)}
					/>
				))}
				<OwnRange
					key={`${filters.amountMin} ${filters.amountMax} ${filters.currency}`}
					filters={filters}
					onChange={onChange}
				/>
				<Checkbox
					label={t(need ? "amount.withUnsaidNeeds" : "amount.withUnsaid")}
					checked={!isRange(filters) || filters.amountUnsaid}
					disabled={!isRange(filters)}
					onChange={({ target }) => onChange({ ...filters, amountUnsaid: target.checked })}
					count={formatNumber(without, language)}
				/>
			</div>
		</fieldset>
	);
}

function chosen(range: string) {
	const [from = "", to = ""] = range.split("-");
	return { amountMin: from === "0" ? "" : from, amountMax: to };
}

function isChosen(filters: SearchFilters, range: string) {
	const { amountMin, amountMax } = chosen(range);
	return (
		isRange(filters) &&
		filters.currency === "VND" &&
		filters.amountMin === amountMin &&
		filters.amountMax === amountMax
	);
}

function rangeInWords(
	range: string,
	language: ReturnType<typeof useLanguage>,
	t: ReturnType<typeof useTranslation<"search">>["t"],
) {
	const { amountMin, amountMax } = chosen(range);
	const money = (amount: string) => formatMoneyShort({ amount, currency: "VND" }, language);
	if (!amountMin) return t("amount.to", { to: money(amountMax) });
	if (!amountMax) return t("amount.from", { from: money(amountMin) });
	return t("amount.fromTo", { from: money(amountMin), to: money(amountMax) });
}

const digits = (typed: string) => typed.replace(/\D/g, "").replace(/^0+/, "").slice(0, 18);

function OwnRange({ filters, onChange }: Omit<Props, "facets">) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const currencies = useVocabulary("currencies").map(({ value }) => ({ value, label: value }));
	const [typed, setTyped] = useState({ from: filters.amountMin, to: filters.amountMax });
	const [currency, setCurrency] = useState(filters.currency);
	const upsideDown = Boolean(typed.from && typed.to) && BigInt(typed.from) > BigInt(typed.to);
	const shown = (value: string) => value && formatNumber(value, language);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (!upsideDown) onChange({ ...filters, amountMin: typed.from, amountMax: typed.to, currency });
	};
	return (
		<details className={styles.own} open={isRange(filters)}>
			<summary>{t("amount.own")}</summary>
			<form onSubmit={submit}>
				<div className={`${styles.range} ${styles.amounts}`}>
					<TextField
						label={t("amount.least")}
						inputMode="numeric"
						value={shown(typed.from)}
						onChange={({ target }) => setTyped({ ...typed, from: digits(target.value) })}
					/>
					<TextField
						label={t("amount.most")}
						inputMode="numeric"
						value={shown(typed.to)}
						onChange={({ target }) => setTyped({ ...typed, to: digits(target.value) })}
						error={upsideDown ? t("amount.upsideDown") : undefined}
					/>
				</div>
				<div className={styles.range}>
					<BareSelect
						label={t("amount.currency")}
						options={currencies.length > 0 ? currencies : [{ value: currency, label: currency }]}
						value={currency}
						onChange={({ target }) => setCurrency(target.value)}
					/>
					<Button type="submit" size="small">
						{t("amount.apply")}
					</Button>
				</div>
				{currency !== "VND" && <p className="caption">{t("amount.rough")}</p>}
			</form>
		</details>
	);
}
