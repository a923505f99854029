import { useEffect, useState } from "react";
import { useSession } from "@/api/session";
import type { TermsDraft } from "./draft";

/** An offer that somebody is writing, as this browser keeps it. */
export type StoredDraft = {
	terms: TermsDraft;
	/** The day on which the offer ends, `2026-11-26`. */
	expiresOn: string;
	message: string;
	/** The offer that it answers; another one may have come since. */
	answers: string | null;
	round: number;
	savedAt: string;
};

const form = 1;
const keyOf = (account: string, dealId: string) => `offer-draft.${form}.${account}.${dealId}`;

function read(key: string): StoredDraft | undefined {
	try {
		const kept = localStorage.getItem(key);
		return kept ? (JSON.parse(kept) as StoredDraft) : undefined;
	} catch {
		return undefined;
	}
}

function write(key: string, draft: StoredDraft | undefined) {
	try {
		if (draft) localStorage.setItem(key, JSON.stringify(draft));
		else localStorage.removeItem(key);
	} catch {
		// Without storage the draft lives as long as the page.
	}
}

/** The reader's own draft for this deal; it outlives reloads and ended sessions, and no other account sees it. */
export function useStoredDraft(dealId: string) {
	const { data: session } = useSession();
	const key = keyOf(session?.account?.id ?? "", dealId);
	const [draft, setDraft] = useState<StoredDraft | undefined>(() => read(key));
	useEffect(() => setDraft(read(key)), [key]);
	return {
		draft,
		save: (next: StoredDraft) => {
			setDraft(next);
			write(key, next);
		},
		discard: () => {
			setDraft(undefined);
			write(key, undefined);
		},
	};
}
