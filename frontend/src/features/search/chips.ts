import { useTranslation } from "react-i18next";
import { useWord, type VocabularyName } from "@/features/catalogue";
import { type ListFacet, listFacets, type SearchFilters } from "./filters";

export const facetVocabulary: Record<ListFacet, VocabularyName> = {
	field: "fields",
	right: "rights",
	ipKind: "ipKinds",
	country: "countries",
};

/** What narrows the results just now in words, each with what would be asked without it. */
export function useChips(filters: SearchFilters) {
	const { t } = useTranslation("search");
	const word = useWord();
	return [
		...listFacets.flatMap((facet) =>
			filters[facet].map((value) => ({
				key: `${facet} ${value}`,
				label: word(facetVocabulary[facet], value),
				without: { ...filters, [facet]: filters[facet].filter((each) => each !== value) },
			})),
		),
		...(filters.trlMin || filters.trlMax
			? [
					{
						key: "trl",
						label: t("chip.trl", { from: filters.trlMin ?? 1, to: filters.trlMax ?? 9 }),
						without: { ...filters, trlMin: undefined, trlMax: undefined },
					},
				]
			: []),
		...(filters.stateFunded
			? [{ key: "state", label: t("stateFunded"), without: { ...filters, stateFunded: false } }]
			: []),
	];
}
