import type { Language } from "./language";
import { useLanguage } from "./useLanguage";

/** Text that people wrote in one or both languages. */
export type LocalText = { vi?: string | null | undefined; en?: string | null | undefined };

/** In the reader's language, else in the other one; empty when nobody wrote anything. */
export function textIn(language: Language, text: LocalText | null | undefined): string {
	return (language === "vi" ? text?.vi || text?.en : text?.en || text?.vi) ?? "";
}

/** Which language a shown text really is in, for the `lang` attribute, where it is not the page's. */
export function otherLanguageOf(
	language: Language,
	text: LocalText | null | undefined,
): Language | undefined {
	if (text?.[language]) return undefined;
	const other = language === "vi" ? "en" : "vi";
	return text?.[other] ? other : undefined;
}

export function useLocalText() {
	const language = useLanguage();
	return (text: LocalText | null | undefined) => textIn(language, text);
}
