import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "@/api/client";
import { sessionQuery, useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs, useTab } from "@/ui/Tabs";
import { toast } from "@/ui/Toast";
import { BrokerFields } from "../components/BrokerFields";
import { Members } from "../components/Members";
import { OrganisationForm } from "../components/OrganisationForm";
import { VerificationPanel } from "../components/VerificationPanel";
import { organisationQuery } from "../queries/organisation";
import styles from "./Party.module.css";

/** The organisation that one acts for. */
export function OwnOrganisation() {
	const { t } = useTranslation("party");
	const { data: session } = useSession();
	if (!session) return null;
	if (!session.organisation) {
		return (
			<div className="page">
				<PageTitle>{t("organisation.title")}</PageTitle>
				<h1 className="vh">{t("organisation.title")}</h1>
				<EmptyState
					title={t("organisation.none")}
					action={
						<ButtonLink to="/workspace/organisations/new" variant="primary" icon="plus">
							{t("newOrganisation.title")}
						</ButtonLink>
					}
				>
					{t("organisation.noneHint")}
				</EmptyState>
			</div>
		);
	}
	return <Acting key={session.organisation.id} acting={session.organisation} />;
}

const tones = { VERIFIED: "success", PENDING: "demand", REFUSED: "danger", UNVERIFIED: "plain" } as const;

function Acting({ acting }: { acting: Schema<"ActingOrganisation"> }) {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const tabs = [
		{ value: "profile", label: t("organisation.profile") },
		{ value: "members", label: t("members.title") },
		...(acting.capabilities.includes("BROKER") ? [{ value: "fields", label: t("fields.title") }] : []),
		{ value: "verification", label: t("verification.title") },
	];
	const tab = useTab(tabs);
	const manages = acting.role !== "MEMBER";
	return (
		<div className="page">
			<PageTitle>{text(acting.name)}</PageTitle>
			<div className={styles.head}>
				<div>
					<h1>{text(acting.name)}</h1>
					<p className="meta">
						<Badge tone={tones[acting.verification]}>{t(`verification.state.${acting.verification}`)}</Badge>
						<span>{acting.capabilities.map((each) => t(`capability.${each}`)).join(", ")}</span>
						<span>{t("organisation.yourRole", { role: t(`role.${acting.role}`) })}</span>
						<LocaleLink to={`/organisations/${acting.id}`}>{t("organisation.asOthersSee")}</LocaleLink>
					</p>
				</div>
			</div>
			{acting.verification === "UNVERIFIED" && tab !== "verification" && (
				<Notice tone="demand">
					{t("verification.needed")}{" "}
					<LocaleLink to="/workspace/organisation?tab=verification">{t("verification.start")}</LocaleLink>
				</Notice>
			)}
			<Tabs label={t("organisation.title")} tabs={tabs} current={tab} />
			{tab === "profile" && <Profile id={acting.id} manages={manages} />}
			{tab === "fields" && <BrokerFields id={acting.id} manages={manages} />}
			{tab === "members" && <Members organisation={acting} />}
			{tab === "verification" && <VerificationPanel acting={acting} />}
		</div>
	);
}

function Profile({ id, manages }: { id: string; manages: boolean }) {
	const { t } = useTranslation(["party", "form"]);
	const client = useQueryClient();
	const { data, error, refetch } = useQuery(organisationQuery(id));
	if (error) return <ErrorState error={error} retry={refetch} />;
	if (!data) return <Skeleton lines={8} />;
	return (
		<Sheet className={styles.narrow}>
			{!manages && <Notice>{t("organisation.readOnly")}</Notice>}
			<OrganisationForm
				key={data.version}
				organisation={data}
				keepAs={`organisation:${id}:${data.version}`}
				verb={t("form:save")}
				readOnly={!manages}
				send={async (body) => {
					const { data: changed } = await api.PUT("/api/v1/organisations/{id}", {
						params: { path: { id }, header: ifMatch(`"${data.version}"`) },
						body,
					});
					client.setQueryData(organisationQuery(id).queryKey, changed);
					client.invalidateQueries({ queryKey: sessionQuery.queryKey });
					toast(t("form:saved"));
				}}
			/>
		</Sheet>
	);
}
