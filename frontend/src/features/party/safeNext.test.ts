import { expect, test } from "vitest";
import { safeNext } from "./safeNext";

test.each(["/workspace/listings", "/deals/1?tab=terms", "/"])("%s is a place here", (path) => {
	expect(safeNext(path)).toBe(path);
});

test.each([
	null,
	"",
	"https://evil.example",
	"//evil.example",
	"/\\evil.example",
	"javascript:alert(1)",
	"/\t/evil.example",
])("%s is not, so the workspace it is", (path) => {
	expect(safeNext(path)).toBe("/workspace");
});
