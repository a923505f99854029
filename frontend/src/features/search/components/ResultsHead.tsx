import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { BareSelect } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { SkeletonLine } from "@/ui/Skeleton";
import { type SearchFilters, type Sort, sorts, toAddress, withoutFilters } from "../filters";
import styles from "../pages/Search.module.css";
import { ExportMenu } from "./ExportMenu";

type Props = {
	filters: SearchFilters;
	total: string | undefined;
	failed: boolean;
	counts: Schema<"SearchCounts"> | undefined;
	onChange: (filters: SearchFilters) => void;
	/** What else can be done with the results. */
	children?: ReactNode;
};

/** How many there are, how many of the other kind, in which order, and how they are shown. */
export function ResultsHead({ filters, total, failed, counts, onChange, children }: Props) {
	const { t } = useTranslation("search");
	const need = filters.type === "need";
	const others = need ? counts?.listing : counts?.need;
	const other = toAddress({ ...withoutFilters(filters), type: need ? "listing" : "need" });
	const offered = sorts.filter((sort) => (sort !== "relevance" || filters.q) && !(need && sort === "trl"));
	return (
		<div className={styles.head}>
			<h1>
				{total === undefined ? (
					failed ? (
						t("results")
					) : (
						<>
							<span className="vh">{t("searching")}</span>
							<SkeletonLine width="14rem" height="1.75rem" />
						</>
					)
				) : (
					<>
						{t(need ? "countNeeds" : "countListings", { count: Number(total.replace(/\D/g, "")), total })}{" "}
						{others ? (
							<LocaleLink to={`/search?${other}`}>
								{t(need ? "andListings" : "andNeeds", { count: others })}
							</LocaleLink>
						) : null}
					</>
				)}
			</h1>
			<div className={styles.tools}>
				{children}
				<BareSelect
					label={t("sort.label")}
					options={offered.map((sort) => ({
						value: sort,
						label: t(`${need ? "sortNeeds" : "sort"}.${sort}`),
					}))}
					value={offered.includes(filters.sort) ? filters.sort : offered[0]}
					onChange={({ target }) => onChange({ ...filters, sort: target.value as Sort })}
				/>
				<Views />
				{total !== "0" && <ExportMenu filters={filters} />}
			</div>
		</div>
	);
}

export function useView() {
	const [search] = useSearchParams();
	return search.get("view") === "cards" ? "cards" : "list";
}

function Views() {
	const { t } = useTranslation("search");
	const [, setSearch] = useSearchParams();
	const current = useView();
	const choose = (view: "list" | "cards") =>
		setSearch(
			(search) => {
				if (view === "cards") search.set("view", view);
				else search.delete("view");
				return search;
			},
			{ replace: true, preventScrollReset: true },
		);
	return (
		<fieldset className={styles.views} aria-label={t("view.label")}>
			{(["list", "cards"] as const).map((view) => (
				<button
					key={view}
					type="button"
					aria-pressed={view === current}
					aria-label={t(`view.${view}`)}
					title={t(`view.${view}`)}
					onClick={() => choose(view)}
				>
					<Icon name={view} />
				</button>
			))}
		</fieldset>
	);
}
