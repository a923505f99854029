import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { Timeline } from "@/ui/Timeline";
import { EvidenceList } from "../components/EvidenceList";
import { VerificationDecision } from "../components/VerificationDecision";
import { type Case, verificationCaseQuery } from "../queries/organisation";
import styles from "./Party.module.css";

/** One request for verification: what was declared, what shows it, what to decide. */
export function VerificationCase() {
	const { id = "" } = useParams();
	const client = useQueryClient();
	const { data, error, refetch } = useQuery(verificationCaseQuery(id));
	if (error)
		return (
			<div className="page">
				<ErrorState error={error} retry={refetch} />
			</div>
		);
	if (!data)
		return (
			<div className="page">
				<Skeleton lines={10} />
			</div>
		);
	return <CaseView file={data} onDecided={() => client.invalidateQueries({ queryKey: ["verifications"] })} />;
}

const tones = { VERIFIED: "success", PENDING: "demand", REFUSED: "danger", UNVERIFIED: "plain" } as const;

function CaseView({ file, onDecided }: { file: Case; onDecided: () => void }) {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const { verification, organisation, requester, history } = file;
	const { state, submittedAt, allowedActions } = verification;
	const name = text(organisation.name);
	const mayDecide = state === "PENDING" && allowedActions.length > 0;
	return (
		<div className="page">
			<PageTitle>{t("verifications.of", { name })}</PageTitle>
			<Breadcrumbs
				path={[{ label: t("verifications.title"), to: "/operator/verifications" }, { label: name }]}
			/>
			<div className={styles.head}>
				<div>
					<h1>{t("verifications.of", { name })}</h1>
					<p className="meta">
						<Badge tone={tones[state]}>{t(`verification.state.${state}`)}</Badge>
						<span>
							{t("verification.sentAt")} <ExactTime at={submittedAt} withHour />
						</span>
						{requester && (
							<span>{t("verifications.by", { name: requester.name, email: requester.email })}</span>
						)}
					</p>
				</div>
			</div>
			<div className={styles.columns}>
				<div className="stack-6">
					<Declared file={file} />
					{history.length > 0 && (
						<section className="stack-4" aria-labelledby="history">
							<h2 id="history">{t("verifications.history")}</h2>
							<Timeline
								events={history.map((event) => ({
									id: event.id,
									at: event.at,
									person: event.person,
									what: t(`event.${event.type}`, {
										defaultValue: event.type,
									}),
								}))}
							/>
						</section>
					)}
				</div>
				{mayDecide ? (
					<VerificationDecision verification={verification} onDecided={onDecided} />
				) : (
					<Notice tone={state === "VERIFIED" ? "success" : state === "REFUSED" ? "danger" : "plain"}>
						<b>{t(`verification.state.${state}`)}</b>
						{verification.decidedAt && (
							<>
								{", "}
								<ExactTime at={verification.decidedAt} withHour />
							</>
						)}
						{verification.reasons && <p className={styles.reasons}>{verification.reasons}</p>}
					</Notice>
				)}
			</div>
		</div>
	);
}

function Declared({ file }: { file: Case }) {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const { verification, organisation } = file;
	const { requestedCapabilities = [] } = verification;
	return (
		<Sheet title={t("verifications.declared")}>
			<dl className="kv">
				<dt>{t("verification.legalName")}</dt>
				<dd>
					<b>{verification.legalName}</b>
				</dd>
				<dt>{t("organisation.registrationNumber")}</dt>
				<dd className="num">{verification.registrationNumber}</dd>
				<dt>{t("verification.representative")}</dt>
				<dd>{verification.representative}</dd>
				<dt>{t("organisation.kind")}</dt>
				<dd>{t(`kind.${organisation.kind}`)}</dd>
				<dt>{t("verifications.onExchange")}</dt>
				<dd>
					<LocaleLink to={`/organisations/${organisation.id}`}>{text(organisation.name)}</LocaleLink>
				</dd>
				<dt>{t("verification.alsoAs")}</dt>
				<dd>
					{requestedCapabilities.map((each) => t(`capability.${each}`)).join(", ") ||
						t("verifications.nothing")}
				</dd>
				<dt>{t("verification.evidence")}</dt>
				<dd>
					<EvidenceList organisationId={organisation.id} files={verification.evidence} />
				</dd>
			</dl>
		</Sheet>
	);
}
