import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { classes } from "./classes";
import styles from "./ResponseRate.module.css";

export type ResponseRateValue = {
	percent?: number | null | undefined;
	answered: number;
	received: number;
	medianWorkingDays?: number | null | undefined;
};

type Props = { rate: ResponseRateValue | null | undefined; withCount?: boolean; stacked?: boolean };

/** How reliably this organisation answers. Nothing is claimed of one that nobody has asked yet. */
export function ResponseRate({ rate, withCount, stacked }: Props) {
	const { t } = useTranslation("common");
	const language = useLanguage();
	if (!rate || rate.percent === null || rate.percent === undefined) {
		return <span className={styles.rate}>{t("rate.none")}</span>;
	}
	const { percent, answered, received, medianWorkingDays } = rate;
	return (
		<>
			<span className={classes(styles.rate, stacked && styles.stacked)} title={t("rate.meaning")}>
				<span className={styles.bar} aria-hidden="true">
					<i style={{ inlineSize: `${percent}%` }} />
				</span>
				<span>
					<b>{formatPercent(percent, language)}</b> {t("rate.answered")}
					{typeof medianWorkingDays === "number" &&
						(medianWorkingDays < 0.5
							? t("rate.sameDay")
							: t("rate.typically", { count: Math.round(medianWorkingDays) }))}
				</span>
			</span>
			{withCount && <p className="caption">{t("rate.count", { answered, received })}</p>}
		</>
	);
}
