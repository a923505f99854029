import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { inLanguage, type Language, languages, rememberLanguage, withoutLanguage } from "@/i18n/language";
import { useLanguage } from "@/i18n/useLanguage";
import styles from "./LanguageSwitch.module.css";

const names: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

function useTwin() {
	const { pathname, search, hash } = useLocation();
	return (language: Language) => inLanguage(language, withoutLanguage(pathname)) + search + hash;
}

/** The same page in the other language; the choice is remembered for the next visit. */
export function LanguageSwitch() {
	const { t } = useTranslation("common");
	const current = useLanguage();
	const twin = useTwin();
	return (
		<nav className={styles.lang} aria-label={t("language")}>
			{languages.map((language) => (
				<Link
					key={language}
					to={twin(language)}
					lang={language}
					title={names[language]}
					aria-current={language === current ? "true" : undefined}
					preventScrollReset
					onClick={() => rememberLanguage(language)}
				>
					{language.toUpperCase()}
				</Link>
			))}
		</nav>
	);
}

/** For the phone menu: only the language that one is not reading. */
export function OtherLanguageLink() {
	const other: Language = useLanguage() === "vi" ? "en" : "vi";
	const twin = useTwin();
	return (
		<Link to={twin(other)} lang={other} onClick={() => rememberLanguage(other)}>
			{names[other]}
		</Link>
	);
}
