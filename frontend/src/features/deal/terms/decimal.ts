import type { Language } from "@/i18n/language";

const pointOf = (language: Language) => (language === "vi" ? "," : ".");

/** What was typed as the API's decimal: `2,5` becomes `2.5`. Both points are taken, since keyboards offer either. */
export function decimalOf(typed: string): string {
	const [whole = "", ...rest] = typed
		.replace(/,/g, ".")
		.replace(/[^\d.]/g, "")
		.split(".");
	const digits = whole.slice(0, 3);
	return rest.length === 0 ? digits : `${digits || "0"}.${rest.join("").slice(0, 4)}`;
}

export const shownDecimal = (decimal: string, language: Language) => decimal.replace(".", pointOf(language));
