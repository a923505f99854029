import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { type TermRow, TermSheet } from "@/ui/TermSheet";
import { type Change, changesBetween, differences, type Piece } from "../terms/compare";
import { useSpeech } from "../terms/useSpeech";
import { type TermKey, termKeys, wordsOf } from "../terms/words";
import type { Deal, Offer, Terms } from "../types";
import { markOf, useOrganisation, useSideName } from "./sides";

type Props = { deal: Deal; older?: Offer | undefined; newer: Offer };

/** One round's terms, or two rounds side by side with what changed and by whom. */
export function RoundTerms({ deal, older, newer }: Props) {
	const heading = useRoundHeading(deal);
	const changes = older ? changesBetween(deal.offers, older, newer) : new Map<TermKey, Change>();
	const rows = useTermRows(deal, older?.terms, newer.terms, changes);
	return <TermSheet older={older && heading(older)} newest={heading(newer)} rows={rows} />;
}

function useRoundHeading(deal: Deal) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const title = useRoundTitle(deal);
	return (offer: Offer) => ({
		title: title(offer),
		note: t("round.note", {
			by: offer.by,
			date: formatDate(offer.sentAt, language),
			state: t(
				`offerState.${offer.state === "OPEN" && offer.side !== deal.mySide ? "WAITS_FOR_YOU" : offer.state}`,
			),
		}),
		side: markOf(offer.side),
	});
}

/** `Round 4, your side`, as the mock's columns are headed. */
export function useRoundTitle(deal: Deal) {
	const { t } = useTranslation("deal");
	const organisation = useOrganisation(deal);
	return ({ round, side }: Pick<Offer, "round" | "side">) =>
		t("round.title", { round, side: side === deal.mySide ? t("side.mine") : organisation(side) });
}

/** The terms as rows of a term sheet; changed ones with the words marked that came and went. */
export function useTermRows(
	deal: Deal,
	before: Terms | undefined,
	now: Terms,
	changes: ReadonlyMap<TermKey, Change>,
): TermRow[] {
	const { t } = useTranslation("deal");
	const speech = useSpeech();
	const sideName = useSideName(deal.mySide);
	const nowWords = wordsOf(now, speech);
	const beforeWords = before && wordsOf(before, speech);
	return termKeys.map((key) => {
		const change = changes.get(key);
		const term = t(`term.${key}`);
		if (!change || !beforeWords) return { term, now: <Lines text={nowWords[key]} />, changed: false };
		const [old, fresh] = differences(beforeWords[key], nowWords[key]);
		return {
			term,
			before: <Pieces pieces={old} mark={(text) => <del>{text}</del>} />,
			now: <Pieces pieces={fresh} mark={(text) => <ins>{text}</ins>} />,
			changed: true,
			by: change.round
				? t("round.changedBy", { side: capital(sideName(change.side)), round: change.round })
				: undefined,
			bySide: markOf(change.side),
		};
	});
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

function Pieces({ pieces, mark }: { pieces: readonly Piece[]; mark: (text: string) => ReactNode }) {
	return pieces.map(({ text, changed }, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
		<Fragment key={index}>{text === "\n" ? <br /> : changed ? mark(text) : text}</Fragment>
	));
}

export function Lines({ text }: { text: string }) {
	return <Pieces pieces={text.split(/(\n)/).map((line) => ({ text: line, changed: false }))} mark={String} />;
}
