import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ListingLine, NeedLine } from "@/features/catalogue";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { filtersOf, newestOf } from "../asked";
import { Asked } from "../components/Asked";
import { alertQuery } from "../queries/saved";
import styles from "./Saved.module.css";

/** Of a longer alert the server answers with no more. */
const MOST_SHOWN = 200;

/** What was new when an alert was made. */
export function Alert() {
	const { t } = useTranslation("saved");
	const { id = "" } = useParams();
	const { data: alert, error, refetch } = useQuery(alertQuery(id));
	const gone = alert && alert.told <= MOST_SHOWN ? alert.told - alert.items.length : 0;
	return (
		<div className={`page ${styles.narrow}`}>
			<PageTitle>{alert ? t("alertTitle", { name: alert.name }) : t("title")}</PageTitle>
			{error && <ErrorState error={error} retry={refetch} level={1} />}
			{!alert && !error && <Skeleton lines={8} />}
			{alert && (
				<>
					<div className={styles.head}>
						<div className="stack-2">
							<h1>{t("alertTitle", { name: alert.name })}</h1>
							<Asked filters={filtersOf(alert.search)} />
							<p className="caption">
								<ExactTime at={alert.at} />
							</p>
						</div>
						<div className="row">
							<ButtonLink to={newestOf(alert.search)} icon="search">
								{t("runAll")}
							</ButtonLink>
							<ButtonLink to="/workspace/searches">{t("title")}</ButtonLink>
						</div>
					</div>
					{alert.items.length === 0 ? (
						<EmptyState title={t("allGone")}>{t("allGoneHint")}</EmptyState>
					) : (
						<ul className={styles.items}>
							{alert.items.map(({ id: item, listing, need }) => (
								<li key={item}>
									{listing && <ListingLine listing={listing} />}
									{need && <NeedLine need={need} />}
								</li>
							))}
						</ul>
					)}
					{gone > 0 && alert.items.length > 0 && <p className="caption">{t("gone", { count: gone })}</p>}
				</>
			)}
		</div>
	);
}
