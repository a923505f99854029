import { useEffect, useState } from "react";

/**
 * The secret that a mailed link carries after its `#`, where no server log sees it. It is taken out of the address at once, so that
 * it stays in no history, and kept for this visit.
 */
export function useSecretOfLink(): string {
	const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get("token") ?? "");
	useEffect(() => {
		if (window.location.hash) {
			window.history.replaceState(
				window.history.state,
				"",
				window.location.pathname + window.location.search,
			);
		}
	}, []);
	return token;
}
