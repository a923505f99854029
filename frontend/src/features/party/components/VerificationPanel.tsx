import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import styles from "../pages/Party.module.css";
import { organisationQuery, verificationQuery } from "../queries/organisation";
import { EvidenceList } from "./EvidenceList";
import { VerificationForm } from "./VerificationForm";

type Acting = Schema<"ActingOrganisation">;
type Verification = Schema<"Verification">;

/** Where the verification of one's own organisation stands, and what to send for it. */
export function VerificationPanel({ acting }: { acting: Acting }) {
	const { t } = useTranslation("party");
	const verification = useQuery(verificationQuery(acting.id));
	const organisation = useQuery(organisationQuery(acting.id));
	const [again, setAgain] = useState(false);
	if (verification.error)
		return <ErrorState error={verification.error} retry={() => verification.refetch()} />;
	if (verification.data === undefined || !organisation.data) return <Skeleton lines={8} />;
	const latest = verification.data;
	const manages = acting.role !== "MEMBER";
	const open = latest === null || again;
	return (
		<div className={`stack-6 ${styles.narrow}`}>
			{latest && <Standing verification={latest} organisationId={acting.id} />}
			{!manages && !latest && <Notice>{t("verification.onlyManagers")}</Notice>}
			{latest && latest.state !== "PENDING" && !again && manages && (
				<div className="row">
					<Button onClick={() => setAgain(true)}>
						{t(latest.state === "REFUSED" ? "verification.again" : "verification.update")}
					</Button>
				</div>
			)}
			{open && manages && (
				<VerificationForm
					acting={acting}
					organisation={organisation.data}
					earlier={latest}
					onSent={() => setAgain(false)}
				/>
			)}
		</div>
	);
}

const notices = { VERIFIED: "success", PENDING: "plain", REFUSED: "danger", UNVERIFIED: "plain" } as const;

function Standing({ verification, organisationId }: { verification: Verification; organisationId: string }) {
	const { t } = useTranslation("party");
	const { state, reasons, submittedAt, decidedAt } = verification;
	return (
		<>
			<Notice tone={notices[state]}>
				<b>{t(`verification.state.${state}`)}.</b> {t(`verification.means.${state}`)}
				{state === "REFUSED" && reasons && <p className={styles.reasons}>{reasons}</p>}
			</Notice>
			<Sheet title={t("verification.sent")}>
				<dl className="kv">
					<dt>{t("verification.legalName")}</dt>
					<dd>{verification.legalName}</dd>
					<dt>{t("organisation.registrationNumber")}</dt>
					<dd className="num">{verification.registrationNumber}</dd>
					<dt>{t("verification.representative")}</dt>
					<dd>{verification.representative}</dd>
					<dt>{t("verification.evidence")}</dt>
					<dd>
						<EvidenceList organisationId={organisationId} files={verification.evidence} />
					</dd>
					<dt>{t("verification.sentAt")}</dt>
					<dd>
						<ExactTime at={submittedAt} withHour />
					</dd>
					{decidedAt && (
						<>
							<dt>{t("verification.decidedAt")}</dt>
							<dd>
								<ExactTime at={decidedAt} withHour />
							</dd>
						</>
					)}
				</dl>
			</Sheet>
		</>
	);
}
