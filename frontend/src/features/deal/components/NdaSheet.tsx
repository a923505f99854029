import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Language, languages } from "@/i18n/language";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Icon } from "@/ui/Icon";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { ndaQuery } from "../queries/deals";
import type { Deal, DealSide, Nda } from "../types";
import { Blocked } from "./Blocked";
import styles from "./Nda.module.css";
import { NdaProposal } from "./NdaProposal";
import { SignNdaDialog } from "./SignNdaDialog";
import { allows, useOrganisation } from "./sides";

/** The agreement in both languages, who signed it with what evidence, and the way to sign. */
export function NdaSheet({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const sha256 = deal.nda?.sha256;
	const { data, error, refetch } = useQuery({ ...ndaQuery(deal.id, sha256), enabled: Boolean(sha256) });
	const [signing, setSigning] = useState(false);
	const [replacing, setReplacing] = useState(false);
	if (!deal.nda) return null;
	const both = deal.nda.signatures.length === 2;
	const current = data?.sha256 === sha256 ? data : undefined;

	if (replacing && allows(deal, "PROPOSE_NDA"))
		return <NdaProposal deal={deal} onDone={() => setReplacing(false)} />;
	return (
		<Sheet
			title={t("nda.title")}
			aside={
				<Badge tone={both ? "success" : "plain"}>
					{both ? t("nda.signedByBoth") : t("nda.signedBy", { count: deal.nda.signatures.length })}
				</Badge>
			}
		>
			<div className="stack-4">
				<Facts nda={deal.nda} />
				{error && <ErrorState error={error} retry={refetch} />}
				{!current && !error && <Skeleton lines={8} />}
				{current && <Texts nda={current} />}
				<p className={styles.fingerprint}>
					{t("nda.fingerprint")} <code>{deal.nda.sha256}</code>
				</p>
				<Signatures deal={deal} nda={deal.nda} />
				<Blocked deal={deal} actions={["SIGN_NDA"]} />
				<div className="row no-print">
					{allows(deal, "SIGN_NDA") && (
						<Button variant="primary" icon="sign" onClick={() => setSigning(true)} disabled={!current}>
							{t("nda.sign")}
						</Button>
					)}
					{allows(deal, "PROPOSE_NDA") && (
						<Button icon="edit" onClick={() => setReplacing(true)}>
							{t("nda.replace")}
						</Button>
					)}
				</div>
			</div>
			{current && (
				<SignNdaDialog deal={deal} nda={current} open={signing} onClose={() => setSigning(false)} />
			)}
		</Sheet>
	);
}

function Facts({ nda }: { nda: Nda }) {
	const { t } = useTranslation("deal");
	const text = useLocalText();
	return (
		<dl className={`kv ${styles.facts}`}>
			<dt>{t("nda.formLabel")}</dt>
			<dd>{t(`nda.form.${nda.form}`)}</dd>
			<dt>{t("nda.yearsLabel")}</dt>
			<dd>{t("span.years", { count: nda.years })}</dd>
			<dt>{t("nda.languageLabel")}</dt>
			<dd>{t(`language.${nda.language}`)}</dd>
			<dt>{t("nda.proposedBy")}</dt>
			<dd>
				{nda.proposedBy.name}, {text(nda.proposedBy.organisation)}, <ExactTime at={nda.proposedAt} withHour />
			</dd>
		</dl>
	);
}

function Texts({ nda }: { nda: Nda }) {
	const { t } = useTranslation("deal");
	const order: readonly Language[] = nda.language === "en" ? ["en", "vi"] : languages;
	return (
		<div className={styles.texts}>
			{order.map((language) => (
				<div key={language} className={styles.text}>
					<h3>
						{t(`language.${language}`)}
						{language === nda.language && <Badge>{t("nda.prevails")}</Badge>}
					</h3>
					<section
						className={styles.words}
						lang={language}
						// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
						tabIndex={0}
						aria-label={`${t("nda.text")}, ${t(`language.${language}`)}`}
					>
						{nda.text?.[language]}
					</section>
				</div>
			))}
		</div>
	);
}

const sides: readonly DealSide[] = ["SUPPLY", "DEMAND"];

function Signatures({ deal, nda }: { deal: Deal; nda: Nda }) {
	const { t } = useTranslation("deal");
	const organisation = useOrganisation(deal);
	return (
		<ul className={styles.signatures} aria-label={t("nda.signatures")}>
			{sides.map((side) => {
				const signature = nda.signatures.find((each) => each.side === side);
				if (!signature) {
					return (
						<li key={side} className={`${styles.signature} ${styles.waiting}`}>
							<Icon name="clock" />
							<span>{t("nda.notSigned", { organisation: organisation(side) })}</span>
						</li>
					);
				}
				return (
					<li key={side} className={styles.signature}>
						<Icon name="check" />
						<div>
							<p>
								<b>{signature.name}</b>, {organisation(side)}
							</p>
							<p className="caption">
								<ExactTime at={signature.at} withHour />,{" "}
								{t(`nda.authentication.${signature.authentication}`)},{" "}
								{t("nda.from", { address: signature.address })}
							</p>
						</div>
					</li>
				);
			})}
		</ul>
	);
}
