import { useTranslation } from "react-i18next";
import { useWord } from "@/features/catalogue";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { listFacets, type SearchFilters, withoutFilters } from "../filters";
import { facetVocabulary } from "./Filters";
import styles from "./Filters.module.css";

type Props = { filters: SearchFilters; onChange: (filters: SearchFilters) => void };

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

/** The same to press: a press takes it away. */
export function Chips({ filters, onChange }: Props) {
	const { t } = useTranslation("search");
	const chips = useChips(filters);
	if (chips.length === 0) return null;
	return (
		<fieldset className={styles.chips} aria-label={t("chips")}>
			{chips.map(({ key, label, without }) => (
				<button
					key={key}
					type="button"
					className={styles.chip}
					onClick={() => onChange(without)}
					aria-label={t("chip.remove", { label })}
				>
					{label}
					<Icon name="close" />
				</button>
			))}
			<button
				type="button"
				className={classes(styles.chip, styles.clear)}
				onClick={() => onChange(withoutFilters(filters))}
			>
				{t("clear")}
			</button>
		</fieldset>
	);
}
