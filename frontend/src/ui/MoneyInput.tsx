import { type ChangeEvent, useId, useRef } from "react";
import { decimalsOf, formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { moneyInWords } from "@/i18n/words";
import { Field } from "./Field";
import styles from "./Field.module.css";

type Props = {
	label: string;
	/** A decimal in text as the API has it (`1500000000`, `12.5`), or empty. */
	value: string;
	currency: string;
	onChange: (value: string) => void;
	/** Offered where the currency may be chosen. */
	currencies?: readonly string[];
	onCurrencyChange?: (currency: string) => void;
	hint?: string;
	error?: string | undefined;
	optional?: boolean;
	name?: string;
	onBlur?: () => void;
};

/** Groups the digits while one types and spells the amount under them, so that a zero too many is heard and seen. */
export function MoneyInput(props: Props) {
	const {
		label,
		value,
		currency,
		onChange,
		currencies,
		onCurrencyChange,
		hint,
		error,
		optional,
		name,
		onBlur,
	} = props;
	const language = useLanguage();
	const input = useRef<HTMLInputElement>(null);
	const wordsId = useId();
	const words = moneyInWords({ amount: value, currency }, language);
	const point = language === "vi" ? "," : ".";

	function typed(event: ChangeEvent<HTMLInputElement>) {
		const { value: text, selectionStart } = event.target;
		const digitsAfter = text.slice(selectionStart ?? text.length).replace(/\D/g, "").length;
		onChange(amountOf(text, point, decimalsOf(currency)));
		requestAnimationFrame(() => putCaret(input.current, digitsAfter));
	}

	return (
		<Field label={label} hint={hint} error={error} optional={optional}>
			{(wiring) => (
				<>
					<div className={styles.money}>
						<input
							{...wiring}
							ref={input}
							name={name}
							inputMode={decimalsOf(currency) > 0 ? "decimal" : "numeric"}
							autoComplete="off"
							value={grouped(value, point, language)}
							onChange={typed}
							onBlur={onBlur}
							aria-describedby={[wiring["aria-describedby"], wordsId].filter(Boolean).join(" ")}
						/>
						{currencies && onCurrencyChange ? (
							<select
								value={currency}
								onChange={(event) => onCurrencyChange(event.target.value)}
								aria-label={currency}
							>
								{currencies.map((code) => (
									<option key={code}>{code}</option>
								))}
							</select>
						) : (
							<span>{currency === "VND" ? "₫" : currency}</span>
						)}
					</div>
					<p className={styles.words} id={wordsId} aria-live="polite">
						{words || "\u00a0"}
					</p>
				</>
			)}
		</Field>
	);
}

/** What the API takes out of what was typed: only digits and, where the currency has decimals, one point. */
export function amountOf(text: string, point: string, decimals: number): string {
	const [whole = "", ...rest] = text.split(point);
	const digits = whole
		.replace(/\D/g, "")
		.replace(/^0+(?=\d)/, "")
		.slice(0, 18);
	if (decimals === 0 || rest.length === 0) return digits;
	return `${digits || "0"}.${rest.join("").replace(/\D/g, "").slice(0, decimals)}`;
}

function grouped(value: string, point: string, language: "vi" | "en") {
	if (value === "") return "";
	const [whole = "", fraction] = value.split(".");
	const number = formatNumber(whole || "0", language);
	return fraction === undefined ? number : number + point + fraction;
}

function putCaret(input: HTMLInputElement | null, digitsAfter: number) {
	if (!input) return;
	let position = input.value.length;
	for (let left = digitsAfter; left > 0 && position > 0; position--) {
		if (/\d/.test(input.value[position - 1] ?? "")) left--;
	}
	input.setSelectionRange(position, position);
}
