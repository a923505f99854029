import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useWord } from "@/features/catalogue";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { BareSelect, Checkbox } from "@/ui/Field";
import { facetVocabulary } from "../chips";
import { countOf, type ListFacet, type SearchFilters } from "../filters";
import { AmountFacet } from "./AmountFacet";
import styles from "./Filters.module.css";
import { SmallScreenFold } from "./SmallScreenFold";

type Props = {
	filters: SearchFilters;
	facets: Schema<"Facets"> | undefined;
	onChange: (filters: SearchFilters) => void;
};

/** What may be narrowed, with how many results stand behind each choice. */
export function Filters({ filters, facets, onChange }: Props) {
	const { t } = useTranslation("search");
	const on = countOf(filters);
	const shown: ListFacet[] = filters.type === "need" ? ["country"] : ["right", "ipKind", "country"];
	return (
		<SmallScreenFold label={on > 0 ? t("filtersOn", { count: on }) : t("filters")}>
			<ListFacetBox facet="field" filters={filters} facets={facets} onChange={onChange} />
			<TrlFacet filters={filters} facets={facets} onChange={onChange} />
			<AmountFacet filters={filters} facets={facets} onChange={onChange} />
			{shown.map((facet) => (
				<ListFacetBox key={facet} facet={facet} filters={filters} facets={facets} onChange={onChange} />
			))}
			{filters.type === "listing" && (
				<fieldset className={styles.facet}>
					<legend>{t("facet.stateFunded")}</legend>
					<Checkbox
						label={t("onlyStateFunded")}
						checked={filters.stateFunded}
						onChange={({ target }) => onChange({ ...filters, stateFunded: target.checked })}
						count={facets?.stateFunded.find(({ value }) => value === "true")?.count ?? 0}
					/>
				</fieldset>
			)}
		</SmallScreenFold>
	);
}

const folded = 6;

function ListFacetBox({ facet, filters, facets, onChange }: Props & { facet: ListFacet }) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const word = useWord();
	const [whole, setWhole] = useState(false);
	const chosen = filters[facet];
	const counted = facets?.[facet] ?? [];
	const absent = chosen
		.filter((value) => !counted.some((each) => each.value === value))
		.map((value) => ({ value, count: 0 }));
	const all = [...absent, ...counted];
	const shown = whole ? all : all.filter(({ value }, index) => index < folded || chosen.includes(value));
	if (all.length === 0) return null;

	const toggle = (value: string) =>
		onChange({
			...filters,
			[facet]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
		});
	return (
		<fieldset className={styles.facet}>
			<legend>{t(`facet.${facet}`)}</legend>
			<div>
				{shown.map(({ value, count }) => (
					<Checkbox
						key={value}
						label={word(facetVocabulary[facet], value)}
						checked={chosen.includes(value)}
						onChange={() => toggle(value)}
						count={formatNumber(count, language)}
					/>
				))}
				{all.length > shown.length && (
					<button type="button" className={styles.more} onClick={() => setWhole(true)}>
						{t("moreValues", { count: all.length - shown.length })}
					</button>
				)}
			</div>
		</fieldset>
	);
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function TrlFacet({ filters, facets, onChange }: Props) {
	const { t } = useTranslation("search");
	const { trlMin, trlMax } = filters;
	const from = trlMin ?? 1;
	const to = trlMax ?? 9;
	const count = (level: number) => facets?.trl.find(({ value }) => value === String(level))?.count ?? 0;
	const most = Math.max(1, ...levels.map(count));
	const options = levels.map((level) => ({ value: String(level), label: `TRL ${level}` }));
	const choose = (min: number, max: number) =>
		onChange({ ...filters, trlMin: min > 1 ? min : undefined, trlMax: max < 9 ? max : undefined });
	return (
		<fieldset className={styles.facet}>
			<legend>{t("facet.trl", { from, to })}</legend>
			<div>
				<div
					className={styles.hist}
					role="img"
					aria-label={levels.map((level) => `TRL ${level}: ${count(level)}`).join(", ")}
				>
					{levels.map((level) => (
						<span key={level} className={level >= from && level <= to ? styles.on : undefined}>
							<i style={{ blockSize: `${(count(level) / most) * 2.25}rem` }} />
							{level}
						</span>
					))}
				</div>
				<div className={styles.range}>
					<BareSelect
						label={t("trlFrom")}
						options={options}
						value={String(from)}
						onChange={({ target }) => choose(Number(target.value), Math.max(Number(target.value), to))}
					/>
					<BareSelect
						label={t("trlTo")}
						options={options}
						value={String(to)}
						onChange={({ target }) => choose(Math.min(Number(target.value), from), Number(target.value))}
					/>
				</div>
			</div>
		</fieldset>
	);
}
