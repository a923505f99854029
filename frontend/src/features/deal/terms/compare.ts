import type { DealSide, Offer } from "../types";
import { type TermKey, termKeys } from "./words";

/** Which term a path of the server's (`paymentPlan.items[0].amount`) belongs to. */
export function termOf(path: string): TermKey | undefined {
	if (path.startsWith("right.subLicence")) return "subLicence";
	const [head = ""] = path.split(/[.[]/);
	if (head === "paymentPlan") return "payment";
	if (head === "governingLaw" || head.startsWith("disputeBody")) return "law";
	return termKeys.find((key) => key === head);
}

export type Change = { round: number; side: DealSide };

/**
 * Which terms were changed between two rounds, and by whom last. What each round changed is the server's finding;
 * rounds in between count too.
 */
export function changesBetween(offers: readonly Offer[], older: Offer, newer: Offer): Map<TermKey, Change> {
	const changes = new Map<TermKey, Change>();
	for (const { round, side, changed } of offers) {
		if (round <= older.round || round > newer.round) continue;
		for (const path of changed) {
			const term = termOf(path);
			if (term) changes.set(term, { round, side });
		}
	}
	return changes;
}

export type Piece = { text: string; changed: boolean };

/** Words, spaces and line ends; a number and its unit, joined by a no-break space, are one word. */
const tokens = (text: string) => text.match(/\n|[ ,;:]+|[^ \n,;:]+(?:[,:](?=\S)[^ \n,;:]+)*/g) ?? [];

/** The two texts with the words marked that are in one and not in the other, in their order. */
export function differences(before: string, now: string): [before: Piece[], now: Piece[]] {
	const [a, b] = [tokens(before), tokens(now)];
	const common = longestCommon(a, b);
	return [
		marked(
			a,
			common.map(([i]) => i),
		),
		marked(
			b,
			common.map(([, j]) => j),
		),
	];
}

function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
	const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const row = lengths[i];
			if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

const isSpace = (token: string | undefined) => token !== undefined && /^[ ,;:]+$/.test(token);

/** Runs of changed words become one piece, with the spaces between them. */
function marked(words: readonly string[], kept: readonly number[]): Piece[] {
	const keeps = new Set(kept);
	const changedAt = (index: number) => index < words.length && words[index] !== "\n" && !keeps.has(index);
	const pieces: Piece[] = [];
	words.forEach((text, index) => {
		const between = isSpace(text) && changedAt(index - 1) && changedAt(index + 1);
		const changed = between || (changedAt(index) && !isSpace(text));
		const last = pieces.at(-1);
		if (last && last.changed === changed && text !== "\n" && last.text !== "\n") last.text += text;
		else pieces.push({ text, changed });
	});
	return pieces;
}
