import type { BadgeTone } from "@/ui/Badge";

const tones: Record<string, BadgeTone> = {
	DONE: "success",
	FAILED: "danger",
	CANCELLED: "demand",
	CHECKED: "supply",
	NEW: "supply",
	CHANGED: "supply",
	CREATED: "success",
	UPDATED: "success",
	BLOCKED: "demand",
	REPEATED: "demand",
	SKIPPED: "demand",
	INVALID: "danger",
};

export const importTone = (word: string): BadgeTone => tones[word] ?? "plain";
