import { expect, test } from "vitest";
import { trlLevels } from "./trl";

test("an appraised level is evidenced and claimed as well", () => {
	expect(trlLevels({ trl: 7, trlBasis: "APPRAISED" })).toMatchObject({
		claimed: 7,
		evidenced: 7,
		appraised: 7,
	});
});

test("a bare claim is evidenced only as far as its evidence goes", () => {
	expect(trlLevels({ trl: 8, trlBasis: "SELF_DECLARED", evidence: [{ trl: 4 }, { trl: 6 }] })).toMatchObject({
		claimed: 8,
		evidenced: 6,
		appraised: null,
	});
});

test("an estimate says so, and nothing is shown of what nobody has said", () => {
	expect(trlLevels({ trl: 5, trlBasis: "ESTIMATE" })).toMatchObject({
		claimed: 5,
		evidenced: null,
		estimated: true,
	});
	expect(trlLevels({ trl: null })).toMatchObject({ claimed: null, evidenced: null, appraised: null });
});
