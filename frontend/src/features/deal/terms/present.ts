/** The entries of a list that may be missing, or hold nothing in places. */
export const present = <T>(list: readonly (T | null | undefined)[] | null | undefined): T[] =>
	(list ?? []).filter((entry): entry is T => entry !== null && entry !== undefined);
