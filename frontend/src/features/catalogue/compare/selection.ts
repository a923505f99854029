import { useSyncExternalStore } from "react";

/** What is needed to name a listing in the tray. */
export type Chosen = { id: string; title: string };

export const mostCompared = 4;
const key = "compare";

const listeners = new Set<() => void>();
let chosen: readonly Chosen[] = read();

/** As long as the browser's tab lives. Whatever else stands there is nobody's choice. */
function read(): readonly Chosen[] {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
		return Array.isArray(kept) ? kept.filter(isChosen).slice(0, mostCompared) : [];
	} catch {
		return [];
	}
}

function isChosen(value: unknown): value is Chosen {
	const { id, title } = (value ?? {}) as Partial<Chosen>;
	return typeof id === "string" && typeof title === "string";
}

function replace(next: readonly Chosen[]) {
	chosen = next;
	try {
		sessionStorage.setItem(key, JSON.stringify(next));
	} catch {
		// Without storage the choice lasts until the page is reloaded.
	}
	for (const listener of listeners) listener();
}

export function choose(listing: Chosen) {
	if (chosen.length < mostCompared && !chosen.some(({ id }) => id === listing.id))
		replace([...chosen, listing]);
}

export const drop = (id: string) => replace(chosen.filter((each) => each.id !== id));

export const dropAll = () => replace([]);

function subscribe(listener: () => void) {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

export const useChosen = () => useSyncExternalStore(subscribe, () => chosen);
