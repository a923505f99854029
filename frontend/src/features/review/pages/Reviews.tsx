import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Deadline } from "@/ui/Deadline";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { LoadMore } from "@/ui/LoadMore";
import { Mark } from "@/ui/Mark";
import { OrganisationName } from "@/ui/OrganisationName";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs, useTab } from "@/ui/Tabs";
import { RelativeTime } from "@/ui/Time";
import { type ReviewType, reviewsQuery } from "../queries/reviews";
import styles from "./Review.module.css";

/** What waits for review, the longest waiting first. */
export function Reviews() {
	const { t } = useTranslation("review");
	const text = useLocalText();
	const tabs = ["all", "LISTING", "NEED"].map((value) => ({ value, label: t(`queue.${value}`) }));
	const tab = useTab(tabs, "type");
	const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
		reviewsQuery(tab === "all" ? undefined : (tab as ReviewType)),
	);
	const items = data?.pages.flatMap((page) => page.items);
	return (
		<div className="page">
			<PageTitle>{t("queue.title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("queue.title")}</h1>
			</div>
			<Tabs label={t("queue.title")} tabs={tabs} current={tab} param="type" />
			{error && <ErrorState error={error} retry={refetch} />}
			{!items && !error && <Skeleton lines={8} />}
			{items?.length === 0 && <EmptyState title={t("queue.none")}>{t("queue.noneHint")}</EmptyState>}
			{items && items.length > 0 && (
				<>
					<table className="ledger stack">
						<thead>
							<tr>
								<th scope="col">{t("queue.what")}</th>
								<th scope="col">{t("queue.organisation")}</th>
								<th scope="col">{t("queue.revision")}</th>
								<th scope="col">{t("queue.sent")}</th>
								<th scope="col">{t("queue.due")}</th>
							</tr>
						</thead>
						<tbody>
							{items.map((item) => (
								<tr key={item.id}>
									<th scope="row">
										<LocaleLink to={`/operator/reviews/${item.id}`}>
											{text(item.title) || item.code}
										</LocaleLink>
										<br />
										<span className={styles.kind}>
											<Mark side={item.type === "LISTING" ? "supply" : "demand"} />
											{t(`type.${item.type}`)} <span className="num">{item.code}</span>
										</span>
									</th>
									<td data-l={t("queue.organisation")}>
										{item.organisation && (
											<OrganisationName
												name={text(item.organisation.name)}
												verified={item.organisation.verified}
											/>
										)}
									</td>
									<td data-l={t("queue.revision")}>{t("revision", { number: item.revision })}</td>
									<td data-l={t("queue.sent")}>
										<RelativeTime at={item.submittedAt} />
									</td>
									<td data-l={t("queue.due")}>
										<Deadline dueAt={item.dueAt} term={5} compact />
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
