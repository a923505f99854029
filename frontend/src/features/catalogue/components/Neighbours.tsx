import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@/api/types";
import styles from "../pages/Publication.module.css";
import { listingsQuery } from "../queries/publicListings";
import { ListingTile } from "./ListingLine";

export function ListingTiles({ listings }: { listings: readonly Schema<"PublicListingCard">[] }) {
	return (
		<div className={styles.tiles}>
			{listings.map((listing) => (
				<ListingTile key={listing.id} listing={listing} />
			))}
		</div>
	);
}

/** The newest of the same field, without the one that is being read. */
export function useListingsOfField(field: string | null | undefined, except: string) {
	const { data } = useQuery({ ...listingsQuery({ field: field ?? "", size: 4 }), enabled: Boolean(field) });
	return (data ?? []).filter(({ id }) => id !== except).slice(0, 3);
}
