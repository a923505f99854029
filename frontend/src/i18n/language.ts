export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The address names the language: `/en/…` is English, everything else Vietnamese. */
export function languageOf(pathname: string): Language {
	return /^\/en(\/|$)/.test(pathname) ? "en" : "vi";
}

/** The same address without its language. */
export function withoutLanguage(pathname: string): string {
	return pathname.replace(/^\/en(?=\/|$)/, "") || "/";
}

export function inLanguage(language: Language, path: string): string {
	if (language === "vi") return path;
	return path === "/" ? "/en" : `/en${path.startsWith("/") ? path : `/${path}`}`;
}

/** The script in index.html reads it when somebody comes to the bare address. */
export function rememberLanguage(language: Language) {
	try {
		localStorage.setItem("language", language);
	} catch {
		// Without storage the choice lives as long as the address.
	}
}
