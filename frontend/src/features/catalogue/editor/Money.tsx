import type { Schema } from "@/api/types";
import { MoneyInput } from "@/ui/MoneyInput";
import { useVocabulary } from "../queries/vocabularies";

type Value = Schema<"Money"> | null;

type Props = {
	label: string;
	hint?: string;
	value: Value | undefined;
	onChange: (value: Value) => void;
	/** Where no amount says it yet. */
	currency?: string;
	error?: string | undefined;
	optional?: boolean;
};

/** An amount in a currency of the vocabulary; without figures there is no amount at all. */
export function MoneyField({ label, hint, value, onChange, currency = "VND", error, optional }: Props) {
	const currencies = useVocabulary("currencies").map((word) => word.value);
	const now = value?.currency ?? currency;
	return (
		<MoneyInput
			label={label}
			value={value?.amount ?? ""}
			currency={now}
			onChange={(amount) => onChange(amount === "" ? null : { amount, currency: now })}
			currencies={currencies.length > 0 ? currencies : [now]}
			onCurrencyChange={(chosen) => onChange({ amount: value?.amount ?? "0", currency: chosen })}
			{...(hint ? { hint } : {})}
			error={error}
			{...(optional ? { optional } : {})}
		/>
	);
}
