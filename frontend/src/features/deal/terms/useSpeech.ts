import { useTranslation } from "react-i18next";
import { useWord } from "@/features/catalogue";
import { useLanguage } from "@/i18n/useLanguage";
import type { Speech } from "./words";

/** How terms are put into words for the reader. */
export function useSpeech(): Speech {
	const { t } = useTranslation("deal");
	const word = useWord();
	return { t, language: useLanguage(), method: (code) => word("transferMethods", code) };
}
