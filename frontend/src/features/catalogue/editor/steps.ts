/** The steps of each editor, and which parts of the content each of them holds. */
export const steps = {
	listing: {
		basics: ["title", "summary", "field", "ipc", "video", "english"],
		advantages: ["advantages", "comparisons", "applications"],
		readiness: ["trl", "trlBasis", "evidence"],
		rights: ["ipRights"],
		transfer: [
			"objectKinds",
			"rights",
			"transferForms",
			"transferMethods",
			"cooperation",
			"price",
			"stateFunded",
			"country",
			"province",
		],
		files: ["images", "documents", "files"],
		confidential: ["confidential", "confidentialDocuments"],
		submit: [],
	},
	need: {
		problem: ["title", "problem", "outcome", "constraints", "english"],
		bounds: [
			"field",
			"trlMin",
			"trlMax",
			"budget",
			"budgetFrom",
			"budgetTo",
			"deadline",
			"cooperation",
			"country",
			"province",
		],
		asker: ["anonymous", "order"],
		submit: [],
	},
} as const;

export type Kind = keyof typeof steps;

export const stepsOf = (type: Kind): string[] => Object.keys(steps[type]);

/** `content.comparisons[0].ours.vi` and `comparisons` are both of `comparisons`. */
export const partOf = (path: string) => path.replace(/^content[.]/, "").split(/[.[]/)[0] ?? "";

/** In which step a field is edited; what no step knows is in the first. */
export function stepOf(type: Kind, path: string): string {
	const part = partOf(path);
	const found = Object.entries(steps[type]).find(([, parts]) => (parts as readonly string[]).includes(part));
	return found?.[0] ?? stepsOf(type)[0] ?? "";
}

/** How many of these paths each step has to answer for. */
export function countBySteps(type: Kind, paths: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const path of paths) counts[stepOf(type, path)] = (counts[stepOf(type, path)] ?? 0) + 1;
	return counts;
}
