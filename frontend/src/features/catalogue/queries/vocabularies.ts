import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";
import { useLanguage } from "@/i18n/useLanguage";

export type VocabularyName = keyof Schema<"VocabularyBook">;

export const vocabulariesQuery = queryOptions({
	queryKey: ["vocabularies"],
	queryFn: async () => (await api.GET("/api/v1/vocabularies")).data,
	staleTime: Number.POSITIVE_INFINITY,
});

/** The words of a vocabulary in the reader's language, in the server's order, as options of a field. */
export function useVocabulary(name: VocabularyName) {
	const language = useLanguage();
	const { data } = useQuery(vocabulariesQuery);
	return (data?.[name] ?? []).map((word) => ({ value: word.code, label: word[language] }));
}

/** Says a code in words; a code that the vocabulary does not know stands for itself. */
export function useWord() {
	const language = useLanguage();
	const { data } = useQuery(vocabulariesQuery);
	return (name: VocabularyName, code: string | null | undefined): string => {
		if (!code) return "";
		return data?.[name].find((word) => word.code === code)?.[language] ?? code;
	};
}
