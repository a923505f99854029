import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import styles from "../pages/Publication.module.css";
import { useWord } from "../queries/vocabularies";
import { ListingTile } from "./ListingLine";

type Similar = Schema<"SimilarItem">;

/** Listings like the one that is read, each with what both have in common. */
export function SimilarListings({ similar }: { similar: readonly Similar[] }) {
	const { t } = useTranslation("catalogue");
	const word = useWord();
	const say = ({ code, values }: Similar["reasons"][number]) => {
		if (code === "FIELD") return t("similar.FIELD", { field: word("fields", values[0]) });
		return t(`similar.${code}`, { values: values.join(", ") });
	};
	return (
		<div className={styles.tiles}>
			{similar.map(({ listing, reasons }) => (
				<ListingTile key={listing.id} listing={listing}>
					{reasons.map((reason) => (
						<p key={reason.code} className="caption">
							{say(reason)}
						</p>
					))}
				</ListingTile>
			))}
		</div>
	);
}
