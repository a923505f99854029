import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Icon } from "@/ui/Icon";
import styles from "../pages/Today.module.css";
import { reviewsWaitingQuery, verificationsWaitingQuery } from "../queries/waiting";

/** What waits for operators. */
export function OperatorQueues() {
	const { t } = useTranslation("workspace");
	const { data: reviews } = useQuery(reviewsWaitingQuery);
	const { data: verifications } = useQuery(verificationsWaitingQuery);
	const queues = [
		{ name: "reviews", to: "/operator/reviews", waiting: reviews?.length },
		{ name: "verifications", to: "/operator/verifications", waiting: verifications?.length },
	];
	return (
		<section className="stack-4" aria-labelledby="operator">
			<h2 id="operator" className={styles.h2}>
				{t("operator.title")}
			</h2>
			<ul className={styles.queues}>
				{queues.map(({ name, to, waiting }) => (
					<li key={name}>
						<LocaleLink to={to}>
							<span className={styles.figure}>{waiting ?? "–"}</span>
							<span>
								<b>{t(`operator.${name}`)}</b>
								<small>
									{waiting ? t(`operator.${name}Waiting`, { count: waiting }) : t("operator.none")}
								</small>
							</span>
							<Icon name="arrow" />
						</LocaleLink>
					</li>
				))}
			</ul>
		</section>
	);
}
