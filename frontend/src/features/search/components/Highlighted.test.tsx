import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Highlighted } from "./Highlighted";

const shown = (text: string, marks: number[][]) =>
	render(<Highlighted text={text} marks={marks} />).container.innerHTML;

test("the hits are marked", () => {
	expect(
		shown("để xử lý nước thải", [
			[3, 8],
			[9, 13],
		]),
	).toBe("để <mark>xử lý</mark> <mark>nước</mark> thải");
});

test("text stays text", () => {
	expect(shown("<b>bold</b>", [[3, 7]])).toBe("&lt;b&gt;<mark>bold</mark>&lt;/b&gt;");
});

test("ranges that overlap or reach beyond the text are left out", () => {
	expect(
		shown("nước", [
			[0, 3],
			[2, 4],
			[3, 90],
		]),
	).toBe("<mark>nướ</mark>c");
});
