import { expect, test } from "vitest";
import { deviceOf } from "./device";

test("a browser is named with its system", () => {
	expect(
		deviceOf(
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
		),
	).toBe("Chrome, Linux");
	expect(
		deviceOf(
			"Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1",
		),
	).toBe("Safari, iOS");
});

test("what says nothing of itself has no name", () => {
	expect(deviceOf(null)).toBe("");
	expect(deviceOf("curl/8")).toBe("");
});
