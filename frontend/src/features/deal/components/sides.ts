import { useTranslation } from "react-i18next";
import { useLocalText } from "@/i18n/localText";
import type { Side } from "@/ui/Mark";
import type { Deal, DealSide, Viewpoint } from "../types";

export const markOf = (side: DealSide): Side => (side === "SUPPLY" ? "supply" : "demand");

export const otherSide = (side: DealSide): DealSide => (side === "SUPPLY" ? "DEMAND" : "SUPPLY");

/** Names a side for the reader: their own is "your side", the other one carries its role. */
export function useSideName(mySide: Viewpoint) {
	const { t } = useTranslation("deal");
	return (side: DealSide) => (side === mySide ? t("side.mine") : t(`side.${side}`));
}

/** A side's organisation in the reader's language. */
export function useOrganisation(deal: Deal) {
	const text = useLocalText();
	return (side: DealSide) => text((side === "SUPPLY" ? deal.supply : deal.demand).name);
}

export const allows = (deal: Deal, action: Deal["allowedActions"][number]["action"]) =>
	deal.allowedActions.find((allowed) => allowed.action === action);

/** The offer that waits for an answer. */
export const openOffer = (deal: Deal) => deal.offers.find(({ state }) => state === "OPEN");

export const subjectOf = (deal: Deal) => deal.subject.listing ?? deal.subject.need;
