import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs, useTab } from "@/ui/Tabs";
import { ExactTime, RelativeTime } from "@/ui/Time";
import { verificationsQuery } from "../queries/organisation";
import styles from "./Party.module.css";

const states = ["PENDING", "VERIFIED", "REFUSED"] as const;

/** Whom operators have to verify, the oldest request first. */
export function Verifications() {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const tabs = states.map((state) => ({ value: state, label: t(`verification.state.${state}`) }));
	const state = (useTab(tabs, "state") || "PENDING") as (typeof states)[number];
	const { data, error, refetch } = useQuery(verificationsQuery(state));
	return (
		<div className="page">
			<PageTitle>{t("verifications.title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("verifications.title")}</h1>
			</div>
			<Tabs label={t("verifications.title")} tabs={tabs} current={state} param="state" />
			{error && <ErrorState error={error} retry={refetch} />}
			{!data && !error && <Skeleton lines={6} />}
			{data?.items.length === 0 && (
				<EmptyState title={t(`verifications.none.${state}`)}>{t("verifications.noneHint")}</EmptyState>
			)}
			{data && data.items.length > 0 && (
				<table className="ledger stack">
					<thead>
						<tr>
							<th scope="col">{t("verifications.organisation")}</th>
							<th scope="col">{t("verification.legalName")}</th>
							<th scope="col">{t("organisation.registrationNumber")}</th>
							<th scope="col">{t("verification.evidence")}</th>
							<th scope="col">{t("verification.sentAt")}</th>
						</tr>
					</thead>
					<tbody>
						{data.items.map(
							({ id, organisation, legalName, registrationNumber, evidence, submittedAt, decidedAt }) => (
								<tr key={id}>
									<th scope="row">
										<LocaleLink to={`/operator/verifications/${id}`}>
											{organisation ? text(organisation.name) : legalName}
										</LocaleLink>
									</th>
									<td data-l={t("verification.legalName")}>{legalName}</td>
									<td className="num" data-l={t("organisation.registrationNumber")}>
										{registrationNumber}
									</td>
									<td data-l={t("verification.evidence")}>
										{t("verifications.files", { count: evidence.length })}
									</td>
									<td data-l={t("verification.sentAt")}>
										{state === "PENDING" ? (
											<RelativeTime at={submittedAt} />
										) : (
											<ExactTime at={decidedAt ?? submittedAt} />
										)}
									</td>
								</tr>
							),
						)}
					</tbody>
				</table>
			)}
		</div>
	);
}
