import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { SkeletonLine } from "@/ui/Skeleton";
import type { Place, SearchFilters } from "../filters";
import styles from "../pages/Search.module.css";
import { Hit } from "./Hit";
import { Pager } from "./Pager";
import results from "./Results.module.css";
import { useView } from "./ResultsHead";

const instead = () => import("./Instead");
const Refused = lazy(async () => ({ default: (await instead()).Refused }));
const Nothing = lazy(async () => ({ default: (await instead()).Nothing }));
const PastTheEnd = lazy(async () => ({ default: (await instead()).PastTheEnd }));

type Found = UseQueryResult<Schema<"SearchResult"> | undefined>;
type Props = {
	filters: SearchFilters;
	place: Place;
	results: Found;
	onChange: (filters: SearchFilters) => void;
};

/** The results, or what stands in their place. */
export function Outcome({ filters, place, results: found, onChange }: Props) {
	const view = useView();
	if (found.error)
		return (
			<Suspense>
				<Refused filters={filters} error={found.error} retry={() => found.refetch()} />
			</Suspense>
		);
	if (!found.data) return <Waiting />;
	const { items: hits, broader, total, next, previous } = found.data;
	if (hits.length === 0)
		return (
			<Suspense>
				{place.page > 1 ? (
					<PastTheEnd filters={filters} />
				) : (
					<Nothing filters={filters} broader={broader} onChange={onChange} />
				)}
			</Suspense>
		);
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
			<Pager
				filters={filters}
				place={place}
				view={view}
				shown={hits.length}
				total={total}
				next={next}
				previous={previous}
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
