import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { formatDateTime, formatNumber, formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { SkeletonLine } from "@/ui/Skeleton";
import styles from "../pages/Home.module.css";

/** What the exchange's own records say at this moment. A figure that nothing stands behind yet is not shown. */
export function Figures({ overview }: { overview: Schema<"Overview"> | undefined }) {
	const { t } = useTranslation("home");
	const language = useLanguage();
	const daysIn = (days: number) => (days < 0.5 ? t("sameDay") : t("days", { count: Math.round(days) }));
	const number = (value: number) => formatNumber(value, language);
	const figures = overview && [
		{ key: "listings", value: number(overview.listings) },
		{ key: "needs", value: number(overview.needs) },
		...(typeof overview.replies.percent === "number"
			? [{ key: "replies", value: formatPercent(overview.replies.percent, language) }]
			: []),
		{ key: "agreements", value: number(overview.agreements) },
		...(typeof overview.medianReplyWorkingDays === "number"
			? [{ key: "median", value: daysIn(overview.medianReplyWorkingDays) }]
			: []),
	];
	return (
		<>
			<section className={styles.figures} aria-label={t("figures.label")}>
				<dl>
					{figures
						? figures.map(({ key, value }) => (
								<div key={key}>
									<dt>{t(`figures.${key}`)}</dt>
									<dd>{value}</dd>
								</div>
							))
						: ["listings", "needs", "agreements"].map((key) => (
								<div key={key}>
									<dt>{t(`figures.${key}`)}</dt>
									<dd>
										<SkeletonLine width="4rem" height="2.25rem" />
									</dd>
								</div>
							))}
				</dl>
			</section>
			<p className={styles.asOf}>
				{overview ? t("asOf", { time: formatDateTime(overview.asOf, language) }) : "\u00a0"}
			</p>
		</>
	);
}
