import { useLocation, useNavigate } from "react-router";
import { inLanguage, type Language, languageOf } from "./language";

export function useLanguage(): Language {
	return languageOf(useLocation().pathname);
}

/** Turns a path of the product (`/search`) into one in the reader's language (`/en/search`). */
export function useLocalePath() {
	const language = useLanguage();
	return (path: string) => inLanguage(language, path);
}

/** Goes to a path of the product, staying in the reader's language. */
export function useLocaleNavigate() {
	const navigate = useNavigate();
	const localePath = useLocalePath();
	return (path: string, options?: { replace?: boolean; state?: unknown }) =>
		navigate(localePath(path), options ?? {});
}
