import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { ListingTile, listingsQuery } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { countOf, type SearchFilters, toAddress, withoutFilters } from "../filters";
import styles from "../pages/Search.module.css";
import results from "./Results.module.css";

/** There were more results when this page was left. */
export function PastTheEnd({ filters }: { filters: SearchFilters }) {
	const { t } = useTranslation("search");
	return (
		<EmptyState
			title={t("pages.past")}
			action={<ButtonLink to={`/search?${toAddress(filters)}`}>{t("pages.first")}</ButtonLink>}
		/>
	);
}

/** Nothing found: ask for less, loosen the filters, or turn the question into a need that suppliers answer. */
export function Nothing({
	filters,
	broader,
	onChange,
}: {
	filters: SearchFilters;
	broader: string[];
	onChange: (filters: SearchFilters) => void;
}) {
	const { t } = useTranslation("search");
	const need = filters.type === "need";
	return (
		<EmptyState
			title={filters.q ? t("nothing.title", { q: filters.q }) : t("nothing.titleFilters")}
			action={
				<>
					{!need && (
						<ButtonLink
							to={`/workspace/needs${filters.q && `?title=${encodeURIComponent(filters.q)}`}`}
							variant="primary"
							icon="plus"
						>
							{t("nothing.post")}
						</ButtonLink>
					)}
					{countOf(filters) > 0 && (
						<Button onClick={() => onChange(withoutFilters(filters))}>{t("nothing.loosen")}</Button>
					)}
					{filters.q && (
						<Button onClick={() => onChange({ ...withoutFilters(filters), q: "" })}>
							{t("nothing.all")}
						</Button>
					)}
				</>
			}
		>
			{t(need ? "nothing.needs" : "nothing.listings")}
			{broader.length > 0 && (
				<span className={styles.broader}>
					{t("nothing.broader")}
					{broader.map((q) => (
						<LocaleLink key={q} to={`/search?${toAddress({ ...withoutFilters(filters), q })}`}>
							{q}
						</LocaleLink>
					))}
				</span>
			)}
		</EmptyState>
	);
}

export function Refused({
	filters,
	error,
	retry,
}: {
	filters: SearchFilters;
	error: Error;
	retry: () => void;
}) {
	const away = error instanceof ApiProblem && error.status === 503;
	return (
		<div className="stack-6">
			<ErrorState error={error} retry={retry} />
			{away && filters.type === "listing" && <NewestInstead />}
		</div>
	);
}

/** The list of the newest comes from the database, so it is there when the search engine is not. */
function NewestInstead() {
	const { t } = useTranslation("search");
	const { data } = useQuery(listingsQuery({ size: 10 }));
	if (!data?.length) return null;
	return (
		<div className="stack-4">
			<h2>{t("newestInstead")}</h2>
			<div className={results.cards}>
				{data.map((listing) => (
					<ListingTile key={listing.id} listing={listing} />
				))}
			</div>
		</div>
	);
}
