export const criteria = ["advantage", "clarity", "cooperation", "form"] as const;
export type Criterion = (typeof criteria)[number];
export type Scores = Record<Criterion, number | null>;

export type Decision = "PUBLISH" | "REQUEST_CHANGES" | "REJECT";
export const decisions = ["PUBLISH", "REQUEST_CHANGES", "REJECT"] as const satisfies readonly Decision[];

export type Screening = "ENCOURAGED" | "UNLISTED" | "RESTRICTED" | "BANNED";

/** As the server gives them with each review: they are data and may change. */
export type Rules = { publishFrom: number; changesFrom: number; zeroBlocks: boolean };

export type Verdict = {
	total: number;
	/** How many of the four scores are given. */
	given: number;
	zeros: Criterion[];
	/** The one decision that the points leave; none until all four are given, but what the law bans is refused at once. */
	decision: Decision | undefined;
};

/** What the scores come to, shown while they are given; the server decides by the same rules. */
export function verdictOf(scores: Scores, rules: Rules, screening: Screening): Verdict {
	const given = criteria.filter((each) => scores[each] !== null);
	const total = given.reduce((sum, each) => sum + (scores[each] ?? 0), 0);
	const zeros = given.filter((each) => scores[each] === 0);
	return { total, given: given.length, zeros, decision: decide() };

	function decide(): Decision | undefined {
		if (screening === "BANNED") return "REJECT";
		if (given.length < criteria.length) return undefined;
		if (total < rules.changesFrom) return "REJECT";
		return total < rules.publishFrom || (rules.zeroBlocks && zeros.length > 0)
			? "REQUEST_CHANGES"
			: "PUBLISH";
	}
}

/** Why this decision cannot be taken, as a key of the words; undefined where it can. */
export function whyNot(
	decision: Decision,
	verdict: Verdict,
	rules: Rules,
	screening: Screening,
): string | undefined {
	if (verdict.decision === decision) return undefined;
	if (screening === "BANNED") return "banned";
	if (verdict.decision === undefined) return "unfinished";
	if (decision === "PUBLISH") return verdict.total >= rules.publishFrom ? "zero" : "publish";
	if (decision === "REJECT") return "reject";
	return verdict.total < rules.changesFrom ? "tooFew" : "enough";
}
