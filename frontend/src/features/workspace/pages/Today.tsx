import { useTranslation } from "react-i18next";
import { useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { MatchesToday } from "@/features/matching";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon, type IconName } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { LatestDeals } from "../components/LatestDeals";
import { OperatorQueues } from "../components/OperatorQueues";
import { Waiting } from "../components/Waiting";
import styles from "./Today.module.css";

/** What waits for the person who is signed in, and the ways to begin something. */
export function Today() {
	const { t } = useTranslation("workspace");
	const text = useLocalText();
	const { data: session } = useSession();
	if (!session?.account) return null;
	const { account, organisation } = session;
	const operator = organisation?.capabilities.includes("OPERATOR") ?? false;
	return (
		<div className="page">
			<PageTitle>{t("title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("greeting", { name: account.name })}</h1>
				{organisation && <p className="muted">{t("actingFor", { organisation: text(organisation.name) })}</p>}
			</div>
			{organisation ? (
				<div className={styles.columns}>
					<div className="stack-6">
						{!operator && <VerificationNotice acting={organisation} />}
						{operator && <OperatorQueues />}
						<Waiting />
					</div>
					<div className="stack-6">
						<Begin acting={organisation} />
						<MatchesToday />
						<LatestDeals />
					</div>
				</div>
			) : (
				<EmptyState
					title={t("noOrganisation")}
					action={
						<ButtonLink to="/workspace/organisations/new" variant="primary" icon="plus">
							{t("newOrganisation")}
						</ButtonLink>
					}
				>
					{t("noOrganisationHint", { email: account.email })}
				</EmptyState>
			)}
		</div>
	);
}

const verificationWords = {
	UNVERIFIED: "verify",
	PENDING: "verifyPending",
	REFUSED: "verifyRefused",
} as const;

function VerificationNotice({ acting }: { acting: Schema<"ActingOrganisation"> }) {
	const { t } = useTranslation("workspace");
	if (acting.verification === "VERIFIED") return null;
	return (
		<Notice tone={acting.verification === "PENDING" ? "plain" : "demand"}>
			{t(verificationWords[acting.verification])}{" "}
			<LocaleLink to="/workspace/organisation?tab=verification">{t("verifyGo")}</LocaleLink>
		</Notice>
	);
}

function Begin({ acting }: { acting: Schema<"ActingOrganisation"> }) {
	const { t } = useTranslation("workspace");
	const may = (capability: "SUPPLIER" | "BUYER") => acting.capabilities.includes(capability);
	const ways: [string, string, IconName][] = [
		...(may("SUPPLIER") ? [["listing", "/workspace/listings", "plus"] as [string, string, IconName]] : []),
		...(may("BUYER") ? [["need", "/workspace/needs", "plus"] as [string, string, IconName]] : []),
		["search", "/search", "search"],
	];
	return (
		<section className="stack-2" aria-labelledby="begin">
			<h2 id="begin" className={styles.h2}>
				{t("start.title")}
			</h2>
			<ul className={styles.ways}>
				{ways.map(([name, to, icon]) => (
					<li key={name}>
						<LocaleLink to={to}>
							<Icon name={icon} />
							<span>
								<b>{t(`start.${name}`)}</b>
								<small>{t(`start.${name}Hint`)}</small>
							</span>
						</LocaleLink>
					</li>
				))}
			</ul>
		</section>
	);
}
