import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { LoadMore } from "@/ui/LoadMore";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs, useTab } from "@/ui/Tabs";
import { RelativeTime } from "@/ui/Time";
import { verificationsQuery } from "../queries/organisation";
import styles from "./Party.module.css";

const states = ["PENDING", "VERIFIED", "REFUSED"] as const;

/** Whom operators have to verify, the oldest request first. */
export function Verifications() {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const tabs = states.map((state) => ({ value: state, label: t(`verification.state.${state}`) }));
	const state = (useTab(tabs, "state") || "PENDING") as (typeof states)[number];
	const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
		verificationsQuery(state),
	);
	const items = data?.pages.flatMap((page) => page.items);
	return (
		<div className="page">
			<PageTitle>{t("verifications.title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("verifications.title")}</h1>
			</div>
			<Tabs label={t("verifications.title")} tabs={tabs} current={state} param="state" />
			{error && <ErrorState error={error} retry={refetch} />}
			{!items && !error && <Skeleton lines={6} />}
			{items?.length === 0 && (
				<EmptyState title={t(`verifications.none.${state}`)}>{t("verifications.noneHint")}</EmptyState>
			)}
			{items && items.length > 0 && (
				<>
					<table className="ledger stack">
						<thead>
							<tr>
								<th scope="col">{t("verifications.organisation")}</th>
								<th scope="col">{t("organisation.kind")}</th>
								<th scope="col">{t("verification.legalName")}</th>
								<th scope="col">{t("verification.sentAt")}</th>
							</tr>
						</thead>
						<tbody>
							{items.map(({ id, organisation, legalName, submittedAt }) => (
								<tr key={id}>
									<th scope="row">
										<LocaleLink to={`/operator/verifications/${id}`}>{text(organisation.name)}</LocaleLink>
									</th>
									<td data-l={t("organisation.kind")}>{t(`kind.${organisation.kind}`)}</td>
									<td data-l={t("verification.legalName")}>{legalName}</td>
									<td data-l={t("verification.sentAt")}>
										<RelativeTime at={submittedAt} />
									</td>
								</tr>
							))}
						</tbody>
					</table>
					<LoadMore
						shown={items.length}
						hasMore={hasNextPage}
						loading={isFetchingNextPage}
						onMore={() => fetchNextPage()}
					/>
				</>
			)}
		</div>
	);
}
