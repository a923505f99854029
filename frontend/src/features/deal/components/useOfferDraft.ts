import { useLocalText } from "@/i18n/localText";
import { draftOf, type TermsDraft, templateFor } from "../terms/draft";
import { weekdaysFrom } from "../terms/expiry";
import { type StoredDraft, useStoredDraft } from "../terms/storedDraft";
import type { Deal, RightKind } from "../types";
import { openOffer, subjectOf } from "./sides";

/** For how many weekdays an offer stands unless somebody says otherwise. */
const usualWeekdays = 5;

/** The offer being written: kept by the browser with each change, and started from the last round or from a template. */
export function useOfferDraft(deal: Deal) {
	const text = useLocalText();
	const { draft, save, discard } = useStoredDraft(deal.id);
	const answers = openOffer(deal)?.id ?? null;
	const last = deal.offers.at(-1);
	const round = (last?.round ?? 0) + 1;

	const fresh = (terms: TermsDraft): StoredDraft => ({
		terms,
		expiresOn: weekdaysFrom(new Date(), usualWeekdays),
		message: "",
		answers,
		round,
		savedAt: "",
	});
	const writing = draft ?? (last && fresh(draftOf(last.terms)));
	return {
		writing,
		/** Another round came after this draft was begun. */
		overtaken: writing !== undefined && writing.round !== round,
		startFrom: (right: RightKind) => save(stamped(fresh(templateFor(right, text(subjectOf(deal)?.title))))),
		startFromLast: () => last && save(stamped(fresh(draftOf(last.terms)))),
		/** Goes on with what was written, now as an answer to the newest round. */
		keep: () => writing && save(stamped({ ...writing, answers, round })),
		change: (change: Partial<StoredDraft>) => writing && save(stamped({ ...writing, ...change })),
		discard,
	};
}

const stamped = (draft: StoredDraft): StoredDraft => ({ ...draft, savedAt: new Date().toISOString() });
