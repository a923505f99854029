import { type InfiniteData, type UseInfiniteQueryResult, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";
import { ListingTile, listingsQuery } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { LoadMore } from "@/ui/LoadMore";
import { SkeletonLine } from "@/ui/Skeleton";
import { countOf, type SearchFilters, toAddress, withoutFilters } from "../filters";
import styles from "../pages/Search.module.css";
import { Hit } from "./Hit";
import results from "./Results.module.css";
import { useView } from "./ResultsHead";

type Found = UseInfiniteQueryResult<InfiniteData<Schema<"SearchResult"> | undefined>>;
type Props = { filters: SearchFilters; results: Found; onChange: (filters: SearchFilters) => void };

/** The results, or what stands in their place. */
export function Outcome({ filters, results: found, onChange }: Props) {
	const view = useView();
	if (found.error) return <Refused filters={filters} error={found.error} retry={() => found.refetch()} />;
	if (!found.data) return <Waiting />;
	const hits = found.data.pages.flatMap((page) => page?.items ?? []);
	if (hits.length === 0) {
		const broader = found.data.pages[0]?.broader ?? [];
		return <Nothing filters={filters} broader={broader} onChange={onChange} />;
	}
	return (
		<>
			<div
				className={`${results[view]} ${found.isPlaceholderData ? results.stale : ""}`}
				aria-busy={found.isPlaceholderData}
			>
				{hits.map((hit) => (
					<Hit key={hit.id} hit={hit} />
				))}
			</div>
			<LoadMore
				shown={hits.length}
				total={found.data.pages[0]?.total}
				hasMore={found.hasNextPage}
				loading={found.isFetchingNextPage}
				onMore={() => found.fetchNextPage()}
			/>
		</>
	);
}

function Waiting() {
	const { t } = useTranslation("search");
	return (
		<div className={results.list} role="status" aria-label={t("searching")}>
			{[0, 1, 2, 3].map((place) => (
				<div key={place} className={styles.waiting}>
					<SkeletonLine width="60%" height="1.5rem" />
					<SkeletonLine width="40%" />
					<SkeletonLine width="95%" />
					<SkeletonLine width="80%" />
				</div>
			))}
		</div>
	);
}

/** Nothing found: ask for less, loosen the filters, or turn the question into a need that suppliers answer. */
function Nothing({ filters, broader, onChange }: Omit<Props, "results"> & { broader: string[] }) {
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

function Refused({ filters, error, retry }: { filters: SearchFilters; error: Error; retry: () => void }) {
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
