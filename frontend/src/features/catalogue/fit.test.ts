import { expect, test } from "vitest";
import { fitOf } from "./fit";

const asked = { field: "ENV", trlMin: 6, trlMax: 8 };

test.each([
	[
		{ field: "ENV", trl: 7 },
		{ sameField: true, trl: "within" },
	],
	[
		{ field: "ENV", trl: 4 },
		{ sameField: true, trl: "below" },
	],
	[
		{ field: "FOOD", trl: 9 },
		{ sameField: false, trl: "above" },
	],
	[
		{ field: null, trl: null },
		{ sameField: false, trl: "unknown" },
	],
])("%j is said to be %j", (offered, fit) => {
	expect(fitOf(offered, asked)).toEqual(fit);
});
