import { useState } from "react";
import { forget, keep, kept } from "@/ui/form/kept";

export type Note = { field: string; text: string };

/** The reviewer's notes, numbered in the order in which they were set; kept until the decision is sent. */
export function useNotes(reviewId: string) {
	const key = `review-notes:${reviewId}`;
	const [notes, setNotes] = useState<readonly Note[]>(() => kept<Note[]>(key) ?? []);
	function put(now: readonly Note[]) {
		keep(key, now);
		setNotes(now);
	}
	return {
		notes,
		add: (field: string) => put([...notes, { field, text: "" }]),
		change: (index: number, text: string) =>
			put(notes.map((note, at) => (at === index ? { ...note, text } : note))),
		remove: (index: number) => put(notes.filter((_, at) => at !== index)),
		forget: () => forget(key),
	};
}

export type Notes = ReturnType<typeof useNotes>;
