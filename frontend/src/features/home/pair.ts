import type { Schema } from "@/api/types";
import { fitOf } from "@/features/catalogue";

type Overview = Schema<"Overview">;

/** Among the newest, two that belong to one field, best with a readiness that suffices; else simply the newest two. */
export function pairOf({ newestListings, newestNeeds }: Overview) {
	const pairs = newestListings.flatMap((listing) =>
		newestNeeds.map((need) => ({ listing, need, fit: fitOf(listing, need) })),
	);
	const sameField = pairs.filter(({ fit }) => fit.sameField);
	return sameField.find(({ fit }) => fit.trl === "within") ?? sameField[0] ?? pairs[0];
}
