import type { ReactNode } from "react";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { DemoWord } from "@/ui/DemoBanner";
import { OrganisationName } from "@/ui/OrganisationName";
import { TrlGauge } from "@/ui/TrlGauge";
import { trlLevels } from "../trl";
import styles from "./Listing.module.css";
import { PriceLine } from "./Price";

/** A listing in three lines, for feeds. */
export function ListingLine({ listing }: { listing: Schema<"PublicListingCard"> }) {
	const text = useLocalText();
	return (
		<article className={styles.line}>
			<h3>
				<LocaleLink className="plain" to={`/listings/${listing.id}`}>
					{text(listing.title)}
				</LocaleLink>
			</h3>
			<p className="ui muted">
				<OrganisationName name={text(listing.organisation.name)} verified={listing.organisation.verified} />{" "}
				{listing.demo && <DemoWord beside={text(listing.organisation.name)} />}
			</p>
			<p className="meta">
				<TrlGauge levels={trlLevels(listing)} />
				<PriceLine price={listing.price} />
			</p>
		</article>
	);
}

type TileProps = { listing: Schema<"PublicListingCard">; children?: ReactNode };

/** The same in a small card, for what stands beside something else; with what is to be said of it there. */
export function ListingTile({ listing, children }: TileProps) {
	const text = useLocalText();
	return (
		<article className={styles.tile}>
			<h3>
				<LocaleLink className="plain" to={`/listings/${listing.id}`}>
					{text(listing.title)}
				</LocaleLink>
			</h3>
			<TrlGauge levels={trlLevels(listing)} />
			<p className="caption">
				{text(listing.organisation.name)}{" "}
				{listing.demo && <DemoWord beside={text(listing.organisation.name)} />}
			</p>
			{children}
		</article>
	);
}
