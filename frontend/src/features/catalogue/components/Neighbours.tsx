import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { DemoWord } from "@/ui/DemoBanner";
import { Mark } from "@/ui/Mark";
import styles from "../pages/Publication.module.css";
import { listingsQuery, needsQuery } from "../queries/publicListings";
import { FitReasons } from "./FitReasons";
import { ListingTile } from "./ListingLine";
import { Budget, NeedDeadline, useAsker } from "./NeedWords";

/** Open needs of the same field, with what speaks for the pair and what does not. */
export function NeedsOfField({
	needs,
	listing,
}: {
	needs: readonly Schema<"PublicNeedCard">[];
	listing: Schema<"ListingContent">;
}) {
	const text = useLocalText();
	const asker = useAsker();
	return (
		<ul className={styles.matches}>
			{needs.map((need) => (
				<li key={need.id}>
					<div>
						<h3>
							<Mark side="demand" className={styles.mark} />
							<LocaleLink className="plain" to={`/needs/${need.id}`}>
								{text(need.title)}
							</LocaleLink>
						</h3>
						<p className="caption">
							{asker(need)} {need.demo && <DemoWord beside={asker(need)} />} · <Budget to={need.budgetTo} /> ·{" "}
							<NeedDeadline date={need.deadline} />
						</p>
					</div>
					<FitReasons listing={listing} need={need} />
				</li>
			))}
		</ul>
	);
}

export function ListingTiles({ listings }: { listings: readonly Schema<"PublicListingCard">[] }) {
	return (
		<div className={styles.tiles}>
			{listings.map((listing) => (
				<ListingTile key={listing.id} listing={listing} />
			))}
		</div>
	);
}

export function useNeedsOfField(field: string | null | undefined) {
	const { data } = useQuery({ ...needsQuery({ field: field ?? "", size: 2 }), enabled: Boolean(field) });
	return data ?? [];
}

/** The newest of the same field, without the one that is being read. */
export function useListingsOfField(field: string | null | undefined, except: string) {
	const { data } = useQuery({ ...listingsQuery({ field: field ?? "", size: 4 }), enabled: Boolean(field) });
	return (data ?? []).filter(({ id }) => id !== except).slice(0, 3);
}
