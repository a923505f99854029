import { beforeEach, expect, test } from "vitest";
import { comparePath } from "./CompareTray";
import { choose, drop, dropAll, mostCompared } from "./selection";

const listing = (number: number) => ({ id: `0SABATGB7900${number}`, title: `Công nghệ ${number}` });
const kept = () => JSON.parse(sessionStorage.getItem("compare") ?? "[]") as { id: string }[];

beforeEach(() => dropAll());

test("up to four are kept for the session, each once", () => {
	for (let number = 1; number <= 6; number++) choose(listing(number));
	choose(listing(1));
	expect(kept()).toHaveLength(mostCompared);
	drop(listing(2).id);
	expect(kept().map(({ id }) => id)).not.toContain(listing(2).id);
});

test("the address names them", () => {
	expect(comparePath(["A", "B"])).toBe("/compare?ids=A,B");
});
