import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SiteSearch } from "@/features/search";
import { LocaleLink } from "@/i18n/LocaleLink";
import { ErrorState } from "@/ui/ErrorState";
import { Icon } from "@/ui/Icon";
import { PageTitle } from "@/ui/PageTitle";
import { Feeds } from "../components/Feeds";
import { Fields } from "../components/Fields";
import { Figures } from "../components/Figures";
import { Pair } from "../components/Pair";
import { Verbs } from "../components/Verbs";
import { overviewQuery } from "../queries/overview";
import styles from "./Home.module.css";

export function Home() {
	const { t } = useTranslation("common");
	const { data, error, refetch } = useQuery(overviewQuery);
	return (
		<div className="wrap">
			<PageTitle>{t("site")}</PageTitle>
			<section className={styles.hero} aria-labelledby="hero">
				<Opening />
				{!error && <Pair overview={data} />}
			</section>
			{error ? (
				<ErrorState error={error} retry={refetch} />
			) : (
				<>
					<Figures overview={data} />
					<Fields overview={data} />
					<Feeds overview={data} />
				</>
			)}
			<Verbs />
		</div>
	);
}

function Opening() {
	const { t } = useTranslation("home");
	const tries = t("tries", { returnObjects: true }) as string[];
	return (
		<div>
			<h1 id="hero">
				<span className={styles.clause}>{t("headline.first")}</span>{" "}
				<span className={styles.clause}>{t("headline.second")}</span>
			</h1>
			<p className={styles.lead}>{t("lead")}</p>
			<SiteSearch />
			<p className={styles.tries}>
				<span>{t("triesLabel")}</span>{" "}
				{tries.map((words) => (
					<LocaleLink key={words} to={`/search?q=${encodeURIComponent(words)}`}>
						{words}
					</LocaleLink>
				))}
			</p>
			<p className={styles.posts}>
				<LocaleLink to="/workspace/listings">
					<Icon name="plus" />
					{t("offer")}
				</LocaleLink>
				<LocaleLink to="/workspace/needs" className={styles.demand}>
					<Icon name="plus" />
					{t("need")}
				</LocaleLink>
			</p>
		</div>
	);
}
