import { expect, test } from "vitest";
import { countBySteps, stepOf } from "./steps";

test.each([
	["content.title.vi", "basics"],
	["content.comparisons[2].ours.vi", "advantages"],
	["evidence", "readiness"],
	["content.price.royaltyBase", "transfer"],
	["confidential.knowHow", "confidential"],
	["images", "files"],
	["something.new", "basics"],
])("%s is put right in the step %s", (path, step) => {
	expect(stepOf("listing", path)).toBe(step);
});

test("each step knows how much of it was refused", () => {
	const refused = [
		"content.problem.vi",
		"content.outcome.vi",
		"content.budgetTo",
		"content.order.budgetSource",
	];
	expect(countBySteps("need", refused)).toEqual({ problem: 2, bounds: 1, asker: 1 });
});
