import { expect, test } from "vitest";
import { byDueDate } from "./order";

test("the next deadline stands on top, what has none at the end", () => {
	const tasks = [
		{ id: "never", dueAt: null },
		{ id: "later", dueAt: "2026-11-30T10:00:00Z" },
		{ id: "soon", dueAt: "2026-11-24T10:00:00Z" },
	];
	expect(byDueDate(tasks).map(({ id }) => id)).toEqual(["soon", "later", "never"]);
});
