import { expect, test } from "vitest";

type Words = { [key: string]: string | Words };

const files = import.meta.glob<Words>("./locales/*/*.json", { import: "default", eager: true });

/** English has a singular that Vietnamese lacks, so plural forms count as one key. */
function keysOf(words: Words, path = ""): string[] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === "string"
			? [`${path}${key}`.replace(/_(one|other)$/, "")]
			: keysOf(value, `${path}${key}.`),
	);
}

function textsOf(words: Words): [key: string, text: string][] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === "string" ? [[key, value] as [string, string]] : textsOf(value),
	);
}

const namespaces = (language: string) =>
	Object.keys(files)
		.filter((file) => file.startsWith(`./locales/${language}/`))
		.map((file) => file.replace(/^.*\/(.*)\.json$/, "$1"))
		.sort();

test("both languages have the same namespaces", () => {
	expect(namespaces("en")).toEqual(namespaces("vi"));
});

test.each(namespaces("vi"))("%s says the same things in both languages", (namespace) => {
	const vi = files[`./locales/vi/${namespace}.json`];
	const en = files[`./locales/en/${namespace}.json`];
	expect([...new Set(keysOf(en ?? {}))].sort()).toEqual([...new Set(keysOf(vi ?? {}))].sort());
});

test("no text is empty, and Vietnamese is written in composed letters", () => {
	for (const [file, words] of Object.entries(files)) {
		for (const [key, text] of textsOf(words)) {
			expect(text.trim(), `${file} ${key}`).not.toBe("");
			expect(text, `${file} ${key}`).toBe(text.normalize("NFC"));
		}
	}
});
