import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Language = "vi" | "en";

const read = (language: Language, namespace: string): unknown =>
	JSON.parse(
		readFileSync(
			fileURLToPath(new URL(`../src/i18n/locales/${language}/${namespace}.json`, import.meta.url)),
			"utf8",
		),
	);

/**
 * The product's own words, as `deal:nda.sign`, so that the same test speaks both languages. What is filled in at run time
 * (`{{round}}`) and what is marked up matches anything.
 */
export const wordsIn = (language: Language) => {
	const files = new Map<string, unknown>();
	return (key: string): RegExp => {
		const [namespace = "", path = ""] = key.split(":");
		if (!files.has(namespace)) files.set(namespace, read(language, namespace));
		let found: unknown = files.get(namespace);
		for (const part of path.split(".")) found = (found as Record<string, unknown> | undefined)?.[part];
		if (typeof found !== "string") throw new Error(`no words for ${key} in ${language}`);
		const pattern = found
			.split(/\{\{\w+\}\}|<\/?\w+>/)
			.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
			.join(".*");
		return new RegExp(`^\\s*${pattern}\\s*$`);
	};
};

/** The same words, with more behind them: a choice says what it means, or how many it would show. */
export const begins = (words: RegExp) => new RegExp(words.source.replace(/\\s\*\$$/, ""));
