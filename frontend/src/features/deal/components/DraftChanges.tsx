import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { TermSheet } from "@/ui/TermSheet";
import type { Change } from "../terms/compare";
import { useSpeech } from "../terms/useSpeech";
import { type TermKey, termKeys, wordsOf } from "../terms/words";
import type { Deal, Terms } from "../types";
import { useRoundTitle, useTermRows } from "./RoundTerms";
import { markOf } from "./sides";

/** What the draft changes against the last round, as the other side will read it. */
export function DraftChanges({ deal, terms }: { deal: Deal; terms: Terms }) {
	const { t } = useTranslation("deal");
	const title = useRoundTitle(deal);
	const speech = useSpeech();
	const last = deal.offers.at(-1);
	const side = deal.mySide === "SUPPLY" ? "SUPPLY" : "DEMAND";
	const changes = new Map<TermKey, Change>();
	if (last) {
		const [before, now] = [wordsOf(last.terms, speech), wordsOf(terms, speech)];
		for (const key of termKeys) if (before[key] !== now[key]) changes.set(key, { round: 0, side });
	}
	const rows = useTermRows(deal, last?.terms, terms, changes);
	if (!last) return null;
	return (
		<Sheet
			flush
			title={t("form.changes", { round: last.round })}
			aside={<span className="ui muted">{t("rounds.changed", { count: changes.size })}</span>}
		>
			<TermSheet
				older={{ title: title(last), note: last.by, side: markOf(last.side) }}
				newest={{
					title: title({ round: last.round + 1, side }),
					note: t("draft.word"),
					side: markOf(side),
				}}
				rows={rows}
			/>
		</Sheet>
	);
}
