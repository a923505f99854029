import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { Badge, type BadgeTone } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { Deadline } from "@/ui/Deadline";
import { PromiseDialog } from "@/ui/Dialog";
import { Mark } from "@/ui/Mark";
import { OrganisationName } from "@/ui/OrganisationName";
import { RelativeTime } from "@/ui/Time";
import { toast } from "@/ui/Toast";
import { type Box, useAnswerInterest } from "../queries/interests";
import type { Interest } from "../types";
import { DeclineDialog } from "./DeclineDialog";
import styles from "./Interests.module.css";
import { Refused } from "./Refused";

const tones: Record<Interest["state"], BadgeTone> = {
	PENDING: "plain",
	ACCEPTED: "success",
	REFUSED: "plain",
	WITHDRAWN: "plain",
};

/** One interest with who asks for what, until when it is to be answered, and the answers that are open. */
export function InterestItem({ interest, box }: { interest: Interest; box: Box }) {
	const { t } = useTranslation("deal");
	const text = useLocalText();
	const { subject, state } = interest;
	const partner = box === "received" ? interest.from : interest.to;
	return (
		<article className={styles.interest}>
			<div className={styles.what}>
				<p className={styles.line}>
					<Mark side={subject.type === "LISTING" ? "supply" : "demand"} />
					<LocaleLink to={`/${subject.type === "LISTING" ? "listings" : "needs"}/${subject.id}`}>
						{text(subject.title)}
					</LocaleLink>
					<span className="caption">{subject.code}</span>
				</p>
				<p className="ui">
					{t(`interests.${box === "received" ? "from" : "to"}`)}{" "}
					{partner ? (
						<OrganisationName name={text(partner.name)} verified={partner.verified} />
					) : (
						t("interests.anonymous")
					)}
					, <RelativeTime at={interest.sentAt} />
				</p>
				<p className={styles.message}>{interest.message}</p>
				{interest.refusal && (
					<p className="ui">
						<b>{t("end.reason", { reason: t(`refusal.${interest.refusal.code}`) })}</b>{" "}
						{interest.refusal.text}
					</p>
				)}
			</div>
			<div className={styles.status}>
				<Badge tone={tones[state]}>{t(`interests.state.${state}`)}</Badge>
				{state === "PENDING" && <Deadline dueAt={interest.dueAt} term={5} />}
				<Answers interest={interest} />
				{interest.dealId && (
					<ButtonLink size="small" to={`/workspace/deals/${interest.dealId}`} iconEnd="arrow">
						{t("interests.room")}
					</ButtonLink>
				)}
			</div>
		</article>
	);
}

function Answers({ interest }: { interest: Interest }) {
	const { t } = useTranslation("deal");
	const navigate = useLocaleNavigate();
	const [doing, setDoing] = useState<"ACCEPT" | "REFUSE" | "WITHDRAW">();
	const answer = useAnswerInterest(interest.id);
	const may = (action: "ACCEPT" | "REFUSE" | "WITHDRAW") => interest.allowedActions.includes(action);
	function close() {
		setDoing(undefined);
		answer.reset();
	}
	function accept() {
		answer.mutate(
			{ action: "ACCEPT" },
			{
				onSuccess: (accepted) => {
					close();
					if (accepted?.dealId) navigate(`/workspace/deals/${accepted.dealId}`);
				},
			},
		);
	}
	function withdraw() {
		answer.mutate(
			{ action: "WITHDRAW" },
			{
				onSuccess: () => {
					close();
					toast(t("interests.withdrawn"));
				},
			},
		);
	}
	return (
		<div className={styles.answers}>
			{may("ACCEPT") && (
				<Button size="small" variant="primary" onClick={() => setDoing("ACCEPT")}>
					{t("interests.accept")}
				</Button>
			)}
			{may("REFUSE") && (
				<Button size="small" onClick={() => setDoing("REFUSE")}>
					{t("interests.refuse")}
				</Button>
			)}
			{may("WITHDRAW") && (
				<Button size="small" onClick={() => setDoing("WITHDRAW")}>
					{t("interests.withdraw")}
				</Button>
			)}
			<PromiseDialog
				open={doing === "ACCEPT"}
				onClose={close}
				title={t("interests.acceptTitle")}
				promise={t("interests.acceptPromise")}
				verb={t("interests.accept")}
				onConfirm={accept}
				busy={answer.isPending}
			>
				<Refused error={answer.error} />
			</PromiseDialog>
			<PromiseDialog
				open={doing === "WITHDRAW"}
				onClose={close}
				title={t("interests.withdrawTitle")}
				promise={t("interests.withdrawPromise")}
				verb={t("interests.withdraw")}
				onConfirm={withdraw}
				busy={answer.isPending}
			>
				<Refused error={answer.error} />
			</PromiseDialog>
			<DeclineDialog
				open={doing === "REFUSE"}
				onClose={close}
				title={t("interests.refuseTitle")}
				meaning={t("interests.refuseMeaning")}
				verb={t("interests.refuse")}
				onDecline={(reason) => answer.mutate({ action: "REFUSE", ...reason }, { onSuccess: close })}
				busy={answer.isPending}
				error={answer.error}
			/>
		</div>
	);
}
