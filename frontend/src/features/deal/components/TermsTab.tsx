import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { Sheet } from "@/ui/Sheet";
import type { Deal } from "../types";
import { Blocked } from "./Blocked";
import { DealActions } from "./DealActions";
import { DraftNote } from "./DraftNote";
import { NdaProposal } from "./NdaProposal";
import { NdaSheet } from "./NdaSheet";
import { PaymentPlan } from "./PaymentPlan";
import { Rounds, useRounds } from "./Rounds";
import { allows } from "./sides";

/** What is due about terms: first the NDA, then the rounds of offers, at last what was agreed. */
export function TermsTab({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const { shown, older } = useRounds(deal);
	const ndaDue = deal.state === "INTRODUCED" || deal.state === "NDA_PENDING";
	return (
		<>
			{ndaDue && !deal.nda && allows(deal, "PROPOSE_NDA") && <NdaProposal deal={deal} />}
			{ndaDue && !deal.nda && !allows(deal, "PROPOSE_NDA") && (
				<>
					<Blocked deal={deal} actions={["PROPOSE_NDA"]} />
					<EmptyState title={t("nda.noneYet")}>{t("nda.noneYetText")}</EmptyState>
				</>
			)}
			{ndaDue && deal.nda && <NdaSheet deal={deal} />}
			{shown && (
				<>
					<Rounds deal={deal} shown={shown} older={older} />
					<Sheet title={t("plan.title", { round: shown.round })}>
						<PaymentPlan terms={shown.terms} total={shown.fixedTotal} />
					</Sheet>
				</>
			)}
			{!ndaDue && !shown && (
				<EmptyState title={t("rounds.noneYet")}>
					{deal.mySide === "OBSERVER" ? t("rounds.observer") : t("rounds.noneYetText")}
				</EmptyState>
			)}
			<Blocked deal={deal} actions={["ACCEPT_OFFER", "SEND_OFFER"]} />
			<DraftNote deal={deal} />
			<DealActions deal={deal} />
		</>
	);
}
