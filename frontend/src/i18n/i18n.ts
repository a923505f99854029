import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./language";

type Words = Record<string, unknown>;

const files = import.meta.glob<Words>("./locales/*/*.json", { import: "default" });

const wordFiles = {
	type: "backend" as const,
	init() {},
	read(language: string, namespace: string, done: (error: unknown, words: Words | null) => void) {
		const file = files[`./locales/${language}/${namespace}.json`];
		if (!file) return done(new Error(`No words for ${namespace} in ${language}`), null);
		file().then(
			(words) => done(null, words),
			(error) => done(error, null),
		);
	},
};

let started: Promise<unknown> = Promise.resolve();

/** Starts the translations with what every page needs; routes bring the words of their features. */
export function startWords(language: Language) {
	started = i18next
		.use(wordFiles)
		.use(initReactI18next)
		.init({
			lng: language,
			fallbackLng: false,
			supportedLngs: ["vi", "en"],
			ns: ["common"],
			defaultNS: "common",
			partialBundledLanguages: true,
			interpolation: { escapeValue: false },
			react: { useSuspense: false },
		});
	return started;
}

/** Fetches the words of these namespaces, so that a page never shows a key. */
export async function loadWords(namespaces: string[]) {
	await started;
	await i18next.loadNamespaces(namespaces);
}

export async function speak(language: Language) {
	await started;
	document.documentElement.lang = language;
	if (i18next.language !== language) await i18next.changeLanguage(language);
}
