const places: Record<string, (id: string) => string> = {
	INTEREST: (id) => `/workspace/interests/${id}`,
	DEAL: (id) => `/workspace/deals/${id}`,
	LISTING: (id) => `/workspace/listings/${id}`,
	NEED: (id) => `/workspace/needs/${id}`,
	ORGANISATION: () => "/workspace/organisation?tab=verification",
	REVIEWS: () => "/operator/reviews",
	VERIFICATIONS: () => "/operator/verifications",
};

/** The page that a notice is about. */
export function placeOf(link: { type: string; id: string } | null | undefined): string | undefined {
	return link ? places[link.type]?.(link.id) : undefined;
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
