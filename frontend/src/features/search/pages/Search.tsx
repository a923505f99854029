import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { SaveSearch } from "@/features/saved";
import { formatNumber } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLanguage } from "@/i18n/useLanguage";
import { PageTitle } from "@/ui/PageTitle";
import { Chips } from "../components/Chips";
import { Outcome } from "../components/Outcome";
import { ResultsHead } from "../components/ResultsHead";
import { SiteSearch } from "../components/SiteSearch";
import { fromAddress, placeIn, type SearchFilters, toAddress } from "../filters";
import { searchQuery } from "../queries/search";
import styles from "./Search.module.css";

/** Nothing in them stands before the first answer anyway. */
const Filters = lazy(async () => ({ default: (await import("../components/Filters")).Filters }));

/** The address holds all that is asked, so back, reload and sharing give the same page. */
function useFilters() {
	const [search, setSearch] = useSearchParams();
	const filters = fromAddress(search);
	const change = (next: SearchFilters) => {
		const address = toAddress(next);
		const view = search.get("view");
		if (view) address.set("view", view);
		setSearch(address, { preventScrollReset: true });
	};
	return [filters, change, placeIn(search)] as const;
}

export function Search() {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const [filters, change, place] = useFilters();
	const results = useQuery(searchQuery(filters, place));
	const first = results.data;
	const total = first ? formatNumber(first.total, language) : undefined;
	const title = filters.q || t(filters.type === "need" ? "titleNeeds" : "titleListings");
	return (
		<>
			<PageTitle>{title}</PageTitle>
			<div className={styles.top}>
				<div className="wrap">
					<div className={styles.bar}>
						<SiteSearch text={filters.q} scope={filters.type} />
					</div>
					<p className={styles.meant}>
						{first?.didYouMean ? (
							<>
								{t("didYouMean")}{" "}
								<LocaleLink to={`/search?${toAddress({ ...filters, q: first.didYouMean })}`}>
									{first.didYouMean}
								</LocaleLink>
								?
							</>
						) : (
							t("diacritics")
						)}
					</p>
				</div>
			</div>
			<div className={`wrap ${styles.results}`}>
				<aside aria-label={t("filters")} className={styles.filters}>
					<Suspense>
						<Filters filters={filters} facets={first?.facets} onChange={change} />
					</Suspense>
				</aside>
				<section aria-label={t("results")}>
					<ResultsHead
						filters={filters}
						total={total}
						failed={results.isError}
						counts={first?.counts}
						onChange={change}
					>
						<SaveSearch filters={filters} />
					</ResultsHead>
					<Chips filters={filters} onChange={change} />
					<Outcome filters={filters} place={place} results={results} onChange={change} />
				</section>
			</div>
		</>
	);
}
