import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { formatBytes, formatPercent } from "@/i18n/format";
import { useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge, type BadgeTone } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { ExactTime } from "@/ui/Time";
import { TrlScale } from "@/ui/TrlGauge";
import styles from "../pages/Publication.module.css";
import { fileAddress } from "../queries/publicListings";
import { useWord } from "../queries/vocabularies";
import { trlLevels } from "../trl";
import { FactTable } from "./Publication";

type Content = Schema<"ListingContent">;
type Listing = Schema<"PublicListing">;

export function Readiness({ content }: { content: Content }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const levels = trlLevels(content);
	const unproved = !levels.estimated && (levels.claimed ?? 0) > (levels.evidenced ?? 0);
	const evidence = [...content.evidence].sort((a, b) => (b.trl ?? 0) - (a.trl ?? 0));
	return (
		<>
			<div className={styles.scale}>
				<TrlScale levels={levels} documents={evidence.length} />
			</div>
			{evidence.length > 0 && (
				<table className="ledger stack">
					<thead>
						<tr>
							<th scope="col">{t("evidence.level")}</th>
							<th scope="col">{t("evidence.what")}</th>
							<th scope="col">{t("evidence.place")}</th>
							<th scope="col">{t("evidence.date")}</th>
						</tr>
					</thead>
					<tbody>
						{evidence.map(({ kind, trl, what, place, date }) => (
							<tr key={`${trl} ${text(what)}`}>
								<th scope="row">{trl ? `TRL ${trl}` : t(`evidence.kind.${kind}`)}</th>
								<td>{text(what)}</td>
								<td data-l={t("evidence.place")}>{place}</td>
								<td className="num" data-l={t("evidence.date")}>
									{date && <ExactTime at={date} />}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{(unproved || levels.estimated) && (
				<p className="note">
					<Icon name="info" />
					<span>
						{levels.estimated ? t("evidence.estimated") : t("evidence.unproved", { level: levels.claimed })}
					</span>
				</p>
			)}
		</>
	);
}

const statusTone = (status: string): BadgeTone =>
	status === "GRANTED" || status === "REGISTERED"
		? "success"
		: status === "EXPIRED" || status === "REFUSED"
			? "danger"
			: "plain";

export function IpRights({ content }: { content: Content }) {
	const { t } = useTranslation(["catalogue", "common"]);
	const language = useLanguage();
	return (
		<table className={`ledger stack ${styles.rights}`}>
			<thead>
				<tr>
					<th scope="col">{t("ipRight.right")}</th>
					<th scope="col">{t("ipRight.office")}</th>
					<th scope="col">{t("ipRight.status")}</th>
					<th scope="col">{t("ipRight.dates")}</th>
					<th scope="col">{t("ipRight.owners")}</th>
				</tr>
			</thead>
			<tbody>
				{content.ipRights.map((right, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two rights may be alike, and they never move
					<tr key={index}>
						<th scope="row">
							{t(`common:ip.kind.${right.kind}`)}
							{right.title && (
								<>
									<br />
									<small className="caption">{right.title}</small>
								</>
							)}
						</th>
						<td data-l={t("ipRight.office")}>
							{right.office ?? t("ipRight.notRegistered")}
							{right.number && (
								<>
									<br />
									<span className="caption num">{right.number}</span>
								</>
							)}
						</td>
						<td data-l={t("ipRight.status")}>
							<Badge tone={statusTone(right.status ?? "UNKNOWN")}>
								{t(`common:ip.status.${right.status ?? "UNKNOWN"}`)}
							</Badge>
						</td>
						<td className="num" data-l={t("ipRight.dates")}>
							{right.filedOn || right.expiresOn ? (
								<>
									{right.filedOn ? <ExactTime at={right.filedOn} /> : t("ipRight.unknown")}
									<br />
									{right.expiresOn ? <ExactTime at={right.expiresOn} /> : t("ipRight.noExpiry")}
								</>
							) : (
								t("ipRight.unknown")
							)}
						</td>
						<td data-l={t("ipRight.owners")}>
							{right.owners.length === 0 && t("ipRight.unknown")}
							{right.owners.map(({ name, share }) => (
								<div key={name}>
									{name} {typeof share === "number" && formatPercent(share, language)}
								</div>
							))}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

export function Transfer({ content }: { content: Content }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const word = useWord();
	const words = (
		name: "objectKinds" | "rights" | "transferForms" | "transferMethods" | "ipc",
		codes: readonly string[],
	) => codes.map((code) => word(name, code)).join("; ");
	const fact = (key: string, value: string) => value !== "" && { label: t(`transfer.${key}`), value };
	return (
		<FactTable
			facts={[
				fact("object", words("objectKinds", content.objectKinds)),
				fact("rights", words("rights", content.rights)),
				fact("form", words("transferForms", content.transferForms)),
				fact("method", words("transferMethods", content.transferMethods)),
				fact("cooperation", text(content.cooperation)),
				fact(
					"ipc",
					content.ipc
						.map((code) => (word("ipc", code) === code ? code : `${code} (${word("ipc", code)})`))
						.join(", "),
				),
				fact("funding", t(content.stateFunded ? "transfer.stateFunded" : "transfer.notStateFunded")),
			]}
		/>
	);
}

/** Names and lengths only: what is confidential opens in the deal, after both sides have signed the NDA. */
export function ConfidentialDocuments({ documents }: { documents: Listing["confidentialDocuments"] }) {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	const steps = ["interest", "accepted", "nda", "open"] as const;
	return (
		<div className={styles.locked}>
			<div className={styles.lockedHead}>
				<Icon name="lock" />
				<div>
					<h3>{t("locked.title", { count: documents.length })}</h3>
					<p>{t("locked.text")}</p>
				</div>
			</div>
			<ul>
				{documents.map(({ title, size }) => (
					<li key={title}>
						<Icon name="lock" />
						<span>{title}</span>
						<small className="num">{formatBytes(size, language)}</small>
					</li>
				))}
			</ul>
			<p className={styles.steps}>
				{steps.map((step, index) => (
					<span key={step} className="row">
						{t(`locked.step.${step}`)}
						{index < steps.length - 1 && <Icon name="arrow" />}
					</span>
				))}
			</p>
		</div>
	);
}

export function PublicDocuments({ listing }: { listing: Listing }) {
	const language = useLanguage();
	return (
		<ul className={styles.files}>
			{listing.documents.map(({ id, name, caption, size }) => (
				<li key={id}>
					<a href={fileAddress(listing, id)} target="_blank" rel="noreferrer">
						{caption || name}
					</a>
					<small className="num">{formatBytes(size, language)}</small>
				</li>
			))}
		</ul>
	);
}
