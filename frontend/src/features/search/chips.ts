import { useTranslation } from "react-i18next";
import { useWord, type VocabularyName } from "@/features/catalogue";
import { formatMoneyShort } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { isRange, type ListFacet, listFacets, type SearchFilters, withoutAmount } from "./filters";

export const facetVocabulary: Record<ListFacet, VocabularyName> = {
	field: "fields",
	right: "rights",
	ipKind: "ipKinds",
	country: "countries",
};

function useAmountInWords() {
	const { t } = useTranslation("search");
	const language = useLanguage();
	return ({ amountMin, amountMax, currency, amountUnsaid }: SearchFilters) => {
		const money = (amount: string) => formatMoneyShort({ amount, currency }, language);
		const range =
			amountMin && amountMax
				? t("amount.fromTo", { from: money(amountMin), to: money(amountMax) })
				: amountMin
					? t("amount.from", { from: money(amountMin) })
					: t("amount.to", { to: money(amountMax) });
		return amountUnsaid ? t("amount.orUnsaid", { range }) : range;
	};
}

/** What narrows the results just now in words, each with what would be asked without it. */
export function useChips(filters: SearchFilters) {
	const { t } = useTranslation("search");
	const word = useWord();
	const inWords = useAmountInWords();
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
		...(isRange(filters)
			? [{ key: "amount", label: inWords(filters), without: withoutAmount(filters) }]
			: []),
		...(filters.stateFunded
			? [{ key: "state", label: t("stateFunded"), without: { ...filters, stateFunded: false } }]
			: []),
	];
}
