import { useTranslation } from "react-i18next";
import { ChainStepper, type Turn } from "@/ui/ChainStepper";
import { workingDaysLeft } from "@/ui/workingDays";
import type { Deal, DealSide } from "../types";
import { openOffer, otherSide, useOrganisation } from "./sides";

/** The chain, and under it whose turn it is, what for and until when. */
export function DealProgress({ deal }: { deal: Deal }) {
	return <ChainStepper steps={deal.chain} turn={useTurn(deal)} />;
}

function useTurn(deal: Deal): Turn | undefined {
	const { t } = useTranslation("deal");
	const organisation = useOrganisation(deal);
	const { turn, mySide } = deal;
	if (!turn) return undefined;
	const offer = openOffer(deal);
	const mine = turn.side === "BOTH" ? mySide !== "OBSERVER" : turn.side === mySide;
	const waitedFor: DealSide = turn.side === "BOTH" ? "SUPPLY" : turn.side;
	const other = organisation(offer ? otherSide(waitedFor) : waitedFor);
	const whose =
		turn.side === "BOTH"
			? t("turn.both")
			: mine
				? t("turn.mine")
				: t("turn.theirs", { side: t(`side.${turn.side}`) });
	return {
		of: !mine || mySide === "OBSERVER" ? "other" : mySide === "SUPPLY" ? "supply" : "demand",
		whose,
		what: t(`turn.${turn.action}.${mine ? "mine" : "theirs"}`, {
			round: offer?.round,
			other: mine ? other : organisation(waitedFor),
		}),
		dueAt: turn.dueAt,
		term: offer && workingDaysLeft(new Date(offer.expiresAt), new Date(offer.sentAt)),
	};
}
