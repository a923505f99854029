import { expect, test } from "vitest";
import { moneyInWords } from "./words";

test.each([
	["1350000000", "Một tỷ ba trăm năm mươi triệu đồng", "One billion three hundred and fifty million dong"],
	["750000000", "Bảy trăm năm mươi triệu đồng", "Seven hundred and fifty million dong"],
	["0", "Không đồng", "Zero dong"],
	["15", "Mười lăm đồng", "Fifteen dong"],
	["21", "Hai mươi mốt đồng", "Twenty-one dong"],
	["1005", "Một nghìn không trăm linh năm đồng", "One thousand and five dong"],
	["1000000005", "Một tỷ không trăm linh năm đồng", "One billion and five dong"],
	["2500000000000", "Hai nghìn tỷ năm trăm tỷ đồng", "Two trillion five hundred billion dong"],
])("%s dong is read aloud", (amount, vi, en) => {
	expect(moneyInWords({ amount, currency: "VND" }, "vi")).toBe(vi);
	expect(moneyInWords({ amount, currency: "VND" }, "en")).toBe(en);
});

test("cents are read where the currency has them", () => {
	expect(moneyInWords({ amount: "12.50", currency: "USD" }, "en")).toBe("Twelve US dollars and fifty cents");
	expect(moneyInWords({ amount: "12.50", currency: "USD" }, "vi")).toBe("Mười hai đô la Mỹ và năm mươi xu");
});

test("what is not an amount is not read", () => {
	expect(moneyInWords({ amount: "", currency: "VND" }, "vi")).toBe("");
	expect(moneyInWords({ amount: "-5", currency: "VND" }, "vi")).toBe("");
});
