import { useEffect, useState, useSyncExternalStore } from "react";
import { Autosave, type Server } from "./Autosave";

/** One draft being edited on this page. Leaving the page sends what is still unsent; closing the tab asks first. */
export function useAutosave<Doc extends object, Own extends { version: number; id: string }>(
	own: Own,
	server: Server<Doc, Own>,
	keepAs: string,
) {
	const [draft] = useState(() => new Autosave(own, server, keepAs));
	const snapshot = useSyncExternalStore(draft.subscribe, draft.get);
	useEffect(() => {
		draft.start();
		function leaving(event: BeforeUnloadEvent) {
			const { saving } = draft.get();
			if (saving === "waiting" || saving === "saving") draft.flush();
			if (saving === "offline" || saving === "conflict") event.preventDefault();
		}
		const back = () => draft.flush();
		window.addEventListener("online", back);
		window.addEventListener("beforeunload", leaving);
		return () => {
			window.removeEventListener("online", back);
			window.removeEventListener("beforeunload", leaving);
			draft.flush();
		};
	}, [draft]);
	return { draft, ...snapshot };
}
