/** Two people changed the same draft: what each changed alone is kept, what both changed is for the person to choose. */
export type Merged<Doc> = { doc: Doc; conflicts: (keyof Doc & string)[] };

type Parts = Record<string, unknown>;

/** Whether two values of a draft say the same; what is empty says nothing. */
export function same(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part) => {
		if (part === null || part === "") return undefined;
		if (typeof part !== "object" || Array.isArray(part)) return part;
		const entries = Object.entries(part as Parts).filter(([, each]) => each !== null && each !== "");
		return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
	}) as string;
}

/**
 * @param sent what we sent last, so what of `mine` is new
 * @param known what the server made of it, so what of `theirs` is new
 */
export function merge<Doc extends object>(sent: Doc, known: Doc, mine: Doc, theirs: Doc): Merged<Doc> {
	const doc = { ...theirs };
	const conflicts: (keyof Doc & string)[] = [];
	for (const key of Object.keys(mine) as (keyof Doc & string)[]) {
		const weChanged = !same(mine[key], sent[key]);
		const theyChanged = !same(theirs[key], known[key]);
		if (!weChanged || same(mine[key], theirs[key])) continue;
		if (theyChanged) conflicts.push(key);
		doc[key] = mine[key];
	}
	return { doc, conflicts };
}
