import type { Band, Data, Row } from "./queries/landscape";

export type Gap = { field: string; needs: number; bands: readonly Band[]; whole: boolean };

/** Where something is needed and nothing offered: whole fields first, then by how many need it. */
export function gapsOf({ fields, bands }: Pick<Data, "fields" | "bands">): Gap[] {
	return fields
		.flatMap((row) => gapOf(row, bands))
		.sort((one, other) => Number(other.whole) - Number(one.whole) || other.needs - one.needs);
}

function gapOf({ field, all, byBand }: Row, bands: readonly Band[]): Gap[] {
	if (all.needs > 0 && all.listings === 0) return [{ field, needs: all.needs, bands: [], whole: true }];
	const empty = bands.filter((_, place) => {
		const count = byBand[place];
		return count !== undefined && count.needs > 0 && count.listings === 0;
	});
	if (empty.length === 0) return [];
	const needs = Math.max(...empty.map((band) => byBand[bands.indexOf(band)]?.needs ?? 0));
	return [{ field, needs, bands: empty, whole: false }];
}

/** The search that shows what a cell counts. */
export function searchOf(
	side: "listings" | "needs",
	field: string,
	band: Band | undefined,
	{ country, stateFunded }: { country: string | undefined; stateFunded: boolean },
): string {
	const search = new URLSearchParams({ type: side === "needs" ? "need" : "listing", field });
	if (band) {
		search.set("trlMin", String(band.from));
		search.set("trlMax", String(band.to));
	}
	if (country) search.set("country", country);
	if (stateFunded && side === "listings") search.set("stateFunded", "true");
	return `/search?${search}`;
}

/** The table as CSV that spreadsheets open with its letters whole. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const cell = (value: string | number) => {
		const text = String(value);
		return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
