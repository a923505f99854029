import type { Schema } from "@/api/types";

const places: Record<Schema<"LinkType">, (id: string) => string> = {
	INTEREST: () => "/workspace/deals",
	INTEREST_RECEIVED: () => "/workspace/deals?tab=received",
	INTEREST_SENT: () => "/workspace/deals?tab=sent",
	DEAL: (id) => `/workspace/deals/${id}`,
	LISTING: (id) => `/workspace/listings/${id}`,
	NEED: (id) => `/workspace/needs/${id}`,
	MATCHES: () => "/workspace/matches",
	ORGANISATION: () => "/workspace/organisation?tab=verification",
	ALERT: (id) => `/workspace/alerts/${id}`,
	IMPORT: (id) => `/workspace/import/${id}`,
	IMPORTED_FOR_REVIEW: () => "/operator/reviews",
	IMPORTED_LISTINGS: () => "/workspace/listings",
	IMPORTED_NEEDS: () => "/workspace/needs",
	REVIEWS: () => "/operator/reviews",
	VERIFICATIONS: () => "/operator/verifications",
};

/** The page that a notice is about. */
export function placeOf(link: { type: string; id: string } | null | undefined): string | undefined {
	// An older page may meet a newer server.
	return link ? places[link.type as Schema<"LinkType">]?.(link.id) : undefined;
}

const here = /(https?:\/\/[^\s<>"]+)/g;

export type Piece = { text: string; href?: string };

/** A mail's plain text cut at its links; those to this very exchange lead there without leaving the page's address. */
export function piecesOf(text: string, origin: string): Piece[] {
	return text.split(here).flatMap((piece, index): Piece[] => {
		if (piece === "") return [];
		if (index % 2 === 0) return [{ text: piece }];
		const [, address = piece, rest = ""] = /^(.*?)([.,;:!?)]*)$/.exec(piece) ?? [];
		const url = new URL(address);
		const local = url.origin === origin || /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
		const href = local ? url.pathname + url.search + url.hash : address;
		return [{ text: address, href }, ...(rest ? [{ text: rest }] : [])];
	});
}
