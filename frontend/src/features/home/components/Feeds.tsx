import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { ListingLine, NeedLine } from "@/features/catalogue";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Mark, type Side } from "@/ui/Mark";
import { MoreLink } from "@/ui/MoreLink";
import { SkeletonLine } from "@/ui/Skeleton";
import styles from "../pages/Home.module.css";

/** The newest offers beside the newest needs. */
export function Feeds({ overview }: { overview: Schema<"Overview"> | undefined }) {
	return (
		<div className={`${styles.band} ${styles.two}`}>
			<Feed side="supply" to="/search?sort=newest" total={overview?.listings}>
				{overview?.newestListings.map((listing) => (
					<li key={listing.id}>
						<ListingLine listing={listing} />
					</li>
				))}
			</Feed>
			<Feed side="demand" to="/search?type=need&sort=newest" total={overview?.needs}>
				{overview?.newestNeeds.map((need) => (
					<li key={need.id}>
						<NeedLine need={need} />
					</li>
				))}
			</Feed>
		</div>
	);
}

type FeedProps = { side: Side; to: string; total: number | undefined; children: ReactNode };

function Feed({ side, to, total, children }: FeedProps) {
	const { t } = useTranslation("home");
	const language = useLanguage();
	return (
		<section
			className={`${styles.feed} ${side === "demand" ? styles.demandFeed : ""}`}
			aria-labelledby={`feed-${side}`}
		>
			<div className={styles.feedHead}>
				<h2 id={`feed-${side}`}>
					<Mark side={side} />
					{t(`feed.${side}`)}
				</h2>
				{Boolean(total) && (
					<MoreLink to={to}>{t("feed.all", { total: formatNumber(total ?? 0, language) })}</MoreLink>
				)}
			</div>
			{total === 0 ? (
				<p className={styles.none}>{t(`feed.none.${side}`)}</p>
			) : (
				<ul>{total === undefined ? [0, 1, 2, 3].map((place) => <Wait key={place} />) : children}</ul>
			)}
		</section>
	);
}

const Wait = () => (
	<li className={styles.feedWait}>
		<SkeletonLine width="80%" height="1.25rem" />
		<SkeletonLine width="50%" />
		<SkeletonLine width="65%" />
	</li>
);
