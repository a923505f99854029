import { useTranslation } from "react-i18next";
import { classes } from "@/ui/classes";
import styles from "../pages/Review.module.css";
import { criteria, type Rules, type Verdict } from "../verdict";

const most = criteria.length * 5;

/** Where the sum stands between rejecting, asking for changes and publishing. */
export function Sum({ verdict, rules }: { verdict: Verdict; rules: Rules }) {
	const { t } = useTranslation("review");
	const { total, given, zeros, decision } = verdict;
	const bands = [
		{ decision: "REJECT", from: 0, to: rules.changesFrom - 1 },
		{ decision: "REQUEST_CHANGES", from: rules.changesFrom, to: rules.publishFrom - 1 },
		{ decision: "PUBLISH", from: rules.publishFrom, to: most },
	] as const;
	const here = given < criteria.length ? -1 : bands.findIndex(({ from, to }) => total >= from && total <= to);
	const columns = bands.map(({ from, to }) => `${to - from + 1}fr`).join(" ");
	return (
		<div className={styles.sum} aria-live="polite">
			<p className="ui">
				<b>
					{t("sum.total", { total, most })}
					{decision ? `: ${t(`sum.${decision}`)}.` : "."}
				</b>{" "}
				<span className="muted">
					{given < criteria.length
						? t("sum.left", { count: criteria.length - given })
						: zeros.length > 0
							? t("sum.zeros", { names: zeros.map((each) => t(`criterion.${each}.name`)).join(", ") })
							: t("sum.noZero")}
				</span>
			</p>
			<div className={styles.sumBar} style={{ gridTemplateColumns: columns }} aria-hidden="true">
				{bands.map(({ decision: band }, index) => (
					<span key={band} className={index === here ? styles[band] : undefined} />
				))}
				<b style={{ insetInlineStart: `${(total / most) * 100}%` }}>{total}</b>
			</div>
			<div className={styles.sumLabels} style={{ gridTemplateColumns: columns }} aria-hidden="true">
				{bands.map(({ decision: band, from, to }, index) => (
					<span key={band} className={classes(index === here && styles.onBand)}>
						{t("sum.range", { from, to })}
						<br />
						{t(`sum.${band}`)}
					</span>
				))}
			</div>
		</div>
	);
}
