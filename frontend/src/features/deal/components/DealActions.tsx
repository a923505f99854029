import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { formatDue, formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button, ButtonLink } from "@/ui/Button";
import type { Deal, Offer } from "../types";
import { AcceptDialog } from "./AcceptDialog";
import styles from "./BindBar.module.css";
import { DeclineDeal } from "./DeclineDeal";
import { allows, openOffer } from "./sides";
import { WithdrawDialog } from "./WithdrawDialog";

/** At the foot of the terms: what can be done now, and what that binds to. */
export function DealActions({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const [doing, setDoing] = useState<"accept" | "withdraw">();
	const offer = openOffer(deal);
	const [accept, withdraw, send, decline] = (
		["ACCEPT_OFFER", "WITHDRAW_OFFER", "SEND_OFFER", "DECLINE"] as const
	).map((action) => allows(deal, action));
	if (!accept && !withdraw && !send) return null;
	const close = () => setDoing(undefined);
	return (
		<section className={`${styles.bind} no-print`} aria-label={t("bind.label")}>
			<p>{accept && offer ? <AcceptBinds offer={offer} deal={deal} /> : <Otherwise offer={offer} />}</p>
			<div className={styles.actions}>
				{accept && offer && (
					<Button variant="primary" onClick={() => setDoing("accept")}>
						{t("bind.accept", { round: offer.round })}
					</Button>
				)}
				{send && (
					<ButtonLink
						to={`/workspace/deals/${deal.id}/offer`}
						icon={accept ? "reply" : "edit"}
						variant={accept ? "outlined" : "primary"}
					>
						{t(accept ? "bind.counter" : "bind.offer")}
					</ButtonLink>
				)}
				{withdraw && offer && (
					<Button onClick={() => setDoing("withdraw")}>{t("bind.withdraw", { round: offer.round })}</Button>
				)}
				{decline && <DeclineDeal deal={deal} />}
			</div>
			{offer && accept && (
				<AcceptDialog deal={deal} offer={offer} open={doing === "accept"} onClose={close} />
			)}
			{offer && withdraw && (
				<WithdrawDialog deal={deal} offer={offer} open={doing === "withdraw"} onClose={close} />
			)}
		</section>
	);
}

function AcceptBinds({ deal, offer }: { deal: Deal; offer: Offer }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	return (
		<Trans
			t={t}
			i18nKey={`bind.acceptBinds.${deal.mySide}`}
			values={{ round: offer.round, total: formatMoney(offer.fixedTotal, language) }}
			components={{ b: <b />, money: <b className="num" />, long: <span className={styles.long} /> }}
		/>
	);
}

function Otherwise({ offer }: { offer: Offer | undefined }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	if (!offer) return t("bind.firstOffer");
	return (
		<Trans
			t={t}
			i18nKey="bind.ownOffer"
			values={{ round: offer.round, until: formatDue(offer.expiresAt, language) }}
			components={{ b: <b /> }}
		/>
	);
}
