import type { TrlLevels } from "@/ui/TrlGauge";

type Readiness = {
	trl?: number | null | undefined;
	trlBasis?: string | null | undefined;
	evidence?: readonly { trl?: number | null | undefined }[] | undefined;
};

/** What the gauge shows: an appraised level is evidenced as well, an evidenced one claimed as well. */
export function trlLevels({ trl, trlBasis, evidence = [] }: Readiness): TrlLevels {
	if (!trl) return { claimed: null, evidenced: null, appraised: null };
	const shown = Math.max(0, ...evidence.map((each) => each.trl ?? 0)) || null;
	const evidenced = trlBasis === "APPRAISED" || trlBasis === "EVIDENCED" ? Math.max(trl, shown ?? 0) : shown;
	return {
		claimed: Math.max(trl, shown ?? 0),
		evidenced,
		appraised: trlBasis === "APPRAISED" ? trl : null,
		estimated: trlBasis === "ESTIMATE",
	};
}
