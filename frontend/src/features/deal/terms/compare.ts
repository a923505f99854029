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

/** Words and what stands between them; a number and its unit, joined by a no-break space, are one word. */
const tokens = (text: string) => text.match(/[ ,;:]+|[^ \n,;:]+(?:[,:](?=\S)[^ \n,;:]+)*/g) ?? [];

/** The two texts with the words marked that are in one and not in the other. Lines that are the same in both stay together. */
export function differences(before: string, now: string): [before: Piece[], now: Piece[]] {
	const [a, b] = [before.split("\n"), now.split("\n")];
	const same = [...longestCommon(a, b), [a.length, b.length] as const];
	const lines: [before: Piece[], now: Piece[]][] = [];
	let [i, j] = [0, 0];
	for (const [endA, endB] of same) {
		for (; i < endA || j < endB; i++, j++)
			lines.push(lineDifferences(a, b, i < endA ? i : -1, j < endB ? j : -1));
		[i, j] = [endA, endB];
		if (endA < a.length) lines.push(lineDifferences(a, b, i++, j++));
	}
	return [joined(lines.map(([line]) => line)), joined(lines.map(([, line]) => line))];
}

/** A line that is in one text only has no counterpart: -1. */
function lineDifferences(
	a: readonly string[],
	b: readonly string[],
	i: number,
	j: number,
): [Piece[], Piece[]] {
	const [x, y] = [tokens(a[i] ?? ""), tokens(b[j] ?? "")];
	const common = longestCommon(x, y);
	return [marked(x, new Set(common.map(([at]) => at))), marked(y, new Set(common.map(([, at]) => at)))];
}

/** Lines that hold nothing stand for those of the other text. */
function joined(lines: readonly Piece[][]): Piece[] {
	return lines
		.filter((line) => line.length > 0)
		.flatMap((line, index) => (index === 0 ? line : [{ text: "\n", changed: false }, ...line]));
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
function marked(words: readonly string[], keeps: ReadonlySet<number>): Piece[] {
	const changedAt = (index: number) => index >= 0 && index < words.length && !keeps.has(index);
	const pieces: Piece[] = [];
	words.forEach((text, index) => {
		const between = isSpace(text) && changedAt(index - 1) && changedAt(index + 1);
		const changed = between || (changedAt(index) && !isSpace(text));
		const last = pieces.at(-1);
		if (last?.changed === changed) last.text += text;
		else pieces.push({ text, changed });
	});
	return pieces;
}
