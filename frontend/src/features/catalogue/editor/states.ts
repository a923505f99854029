import type { BadgeTone } from "@/ui/Badge";

const tones: Record<string, BadgeTone> = {
	PUBLISHED: "success",
	OPEN: "success",
	UNDER_NEGOTIATION: "supply",
	IN_SELECTION: "demand",
	SUBMITTED: "plain",
	CHANGES_REQUESTED: "demand",
	REJECTED: "danger",
	TAKEN_DOWN: "danger",
	EXPIRED: "danger",
};

export const stateTone = (state: string): BadgeTone => tones[state] ?? "plain";
