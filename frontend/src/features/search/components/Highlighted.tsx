/** Text with its hits marked. The ranges come from the server; the text is only ever text. */
export function Highlighted({ text, marks }: { text: string; marks: readonly (readonly number[])[] }) {
	const parts: { text: string; from: number; hit: boolean }[] = [];
	let reached = 0;
	for (const [start = 0, end = 0] of marks) {
		if (start < reached || end <= start || end > text.length) continue;
		if (start > reached) parts.push({ text: text.slice(reached, start), from: reached, hit: false });
		parts.push({ text: text.slice(start, end), from: start, hit: true });
		reached = end;
	}
	parts.push({ text: text.slice(reached), from: reached, hit: false });
	return parts.map(({ text: part, from, hit }) => (hit ? <mark key={from}>{part}</mark> : part));
}
