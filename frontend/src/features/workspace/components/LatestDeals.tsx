import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { MoreLink } from "@/ui/MoreLink";
import styles from "../pages/Today.module.css";
import { latestDealsQuery } from "../queries/waiting";

const shown = 4;

/** Where one left off. */
export function LatestDeals() {
	const { t } = useTranslation(["workspace", "common"]);
	const text = useLocalText();
	const { data } = useQuery(latestDealsQuery);
	if (!data) return null;
	return (
		<section className="stack-2" aria-labelledby="deals">
			<h2 id="deals" className={styles.h2}>
				{t("deals.title")}
			</h2>
			{data.length === 0 ? (
				<p className="ui muted">{t("deals.none")}</p>
			) : (
				<>
					<ul className={styles.deals}>
						{data.slice(0, shown).map(({ id, title, counterparty, state }) => (
							<li key={id}>
								<LocaleLink to={`/workspace/deals/${id}`}>{text(title)}</LocaleLink>
								<small>
									{text(counterparty?.name)}, {t(`common:chain.${state}`).toLowerCase()}
								</small>
							</li>
						))}
					</ul>
					<p>
						<MoreLink to="/workspace/deals">{t("deals.all")}</MoreLink>
					</p>
				</>
			)}
		</section>
	);
}
