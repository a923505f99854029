import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { FitReasons, useAsker } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { DemoWord } from "@/ui/DemoBanner";
import { Mark } from "@/ui/Mark";
import { Skeleton } from "@/ui/Skeleton";
import styles from "../pages/Home.module.css";
import { pairOf } from "../pair";

/** Supply meets demand: two that are really there, and only what their own data says of the pair. */
export function Pair({ overview }: { overview: Schema<"Overview"> | undefined }) {
	const { t } = useTranslation("home");
	const text = useLocalText();
	const asker = useAsker();
	if (!overview) {
		return (
			<div className={styles.pairSkeleton}>
				<Skeleton lines={8} />
			</div>
		);
	}
	const pair = pairOf(overview);
	if (!pair) return null;
	const { listing, need, fit } = pair;
	return (
		<section className={styles.pair} aria-label={t("pair.label")}>
			<LocaleLink className={styles.card} to={`/listings/${listing.id}`}>
				<Mark side="supply" className={styles.mark} />
				<span className={styles.side}>{t("supply")}</span>
				<p>{text(listing.title)}</p>
				<small>
					{text(listing.organisation.name)}{" "}
					{listing.demo && <DemoWord beside={text(listing.organisation.name)} />}
				</small>
			</LocaleLink>
			<div className={styles.why}>
				<h2>{t(fit.sameField ? "pair.sameField" : "pair.newest")}</h2>
				{fit.sameField && <FitReasons listing={listing} need={need} />}
			</div>
			<LocaleLink className={`${styles.card} ${styles.asked}`} to={`/needs/${need.id}`}>
				<Mark side="demand" className={styles.mark} />
				<span className={styles.side}>{t("demand")}</span>
				<p>{text(need.title)}</p>
				<small>
					{asker(need)} {need.demo && <DemoWord beside={asker(need)} />}
				</small>
			</LocaleLink>
		</section>
	);
}
