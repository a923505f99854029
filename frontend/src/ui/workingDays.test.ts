import { expect, test } from "vitest";
import { workingDaysLeft } from "./workingDays";

const monday = new Date("2026-11-23T02:00:00Z");

test.each([
	["2026-11-26T10:00:00Z", 3],
	["2026-11-23T10:00:00Z", 0],
	["2026-11-30T10:00:00Z", 5],
	["2026-11-20T10:00:00Z", 0],
])("due %s is %i working days from Monday", (dueAt, left) => {
	expect(workingDaysLeft(new Date(dueAt), monday)).toBe(left);
});
