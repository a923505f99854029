import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { MoreLink } from "@/ui/MoreLink";
import styles from "../pages/OwnMatches.module.css";
import { matchCountsQuery } from "../queries/matches";

/** How many matches there are, on the day's page. Nothing while there are none. */
export function MatchesToday() {
	const { t } = useTranslation("workspace");
	const { data } = useQuery(matchCountsQuery);
	const lines = [
		{ name: "forListings", tab: "LISTINGS", tally: data?.forListings },
		{ name: "forNeeds", tab: "NEEDS", tally: data?.forNeeds },
		{ name: "inFields", tab: "FIELDS", tally: data?.inFields },
	].filter(({ tally }) => tally && tally.number > 0);
	if (lines.length === 0) return null;
	return (
		<section className="stack-2" aria-labelledby="matches">
			<h2 id="matches" className={styles.h2}>
				{t("matches.title")}
			</h2>
			<ul className={styles.today}>
				{lines.map(({ name, tab, tally }) => (
					<li key={name}>
						<LocaleLink to={`/workspace/matches?tab=${tab}`}>
							{t(`matches.${name}`, { count: tally?.number ?? 0 })}
						</LocaleLink>
						{tally && tally.fresh > 0 && (
							<span className={styles.new}>{t("matches.new", { count: tally.fresh })}</span>
						)}
					</li>
				))}
			</ul>
			<MoreLink to="/workspace/matches">{t("matches.all")}</MoreLink>
		</section>
	);
}
