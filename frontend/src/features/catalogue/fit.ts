type Offered = { field?: string | null | undefined; trl?: number | null | undefined };
type Asked = {
	field?: string | null | undefined;
	trlMin?: number | null | undefined;
	trlMax?: number | null | undefined;
};

export type Fit = { sameField: boolean; trl: "within" | "below" | "above" | "unknown" };

/** What can be said of a pair from its own data, and nothing more. */
export function fitOf(offered: Offered, asked: Asked): Fit {
	const { trl } = offered;
	const sameField = Boolean(offered.field) && offered.field === asked.field;
	if (!trl || (!asked.trlMin && !asked.trlMax)) return { sameField, trl: "unknown" };
	if (trl < (asked.trlMin ?? 1)) return { sameField, trl: "below" };
	return { sameField, trl: trl > (asked.trlMax ?? 9) ? "above" : "within" };
}
