import { expect, test } from "vitest";
import {
	formatBytes,
	formatDateTime,
	formatDue,
	formatMoney,
	formatMoneyShort,
	formatPercent,
	formatRelative,
} from "./format";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("money stands in full with the decimals of its currency", () => {
	expect(plain(formatMoney({ amount: "1500000000", currency: "VND" }, "vi"))).toBe("1.500.000.000 ₫");
	expect(plain(formatMoney({ amount: "1500000000", currency: "VND" }, "en"))).toBe("₫1,500,000,000");
	expect(plain(formatMoney({ amount: "12.5", currency: "USD" }, "en"))).toBe("$12.50");
	expect(plain(formatMoney({ amount: "9007199254740993", currency: "VND" }, "vi"))).toBe(
		"9.007.199.254.740.993 ₫",
	);
});

test("the short form keeps the unit beside the number", () => {
	expect(plain(formatMoneyShort({ amount: "1500000000", currency: "VND" }, "vi"))).toBe("1,5 tỷ ₫");
	expect(plain(formatMoneyShort({ amount: "900000000", currency: "VND" }, "vi"))).toBe("900 triệu ₫");
	expect(plain(formatMoneyShort({ amount: "1500000000", currency: "VND" }, "en"))).toBe("₫1.5bn");
	expect(plain(formatMoneyShort({ amount: "5000", currency: "VND" }, "vi"))).toBe("5.000 ₫");
});

test("time is Vietnam's, whatever the reader's clock says", () => {
	expect(formatDateTime("2026-11-26T17:30:00Z", "vi")).toBe("27/11/2026, 00:30");
	expect(formatDue("2026-11-26T10:00:00Z", "vi")).toBe("17:00 thứ Năm 26/11/2026");
	expect(formatDue("2026-11-26T10:00:00Z", "en")).toBe("17:00 Thursday 26/11/2026");
});

test("days are counted by the calendar", () => {
	const now = new Date("2026-11-23T02:00:00Z");
	expect(formatRelative("2026-11-11T09:00:00Z", "vi", now)).toBe("12 ngày trước");
	expect(formatRelative("2026-11-22T16:59:00Z", "vi", now)).toBe("hôm qua");
	expect(formatRelative("2026-11-23T01:30:00Z", "en", now)).toBe("30 minutes ago");
});

test("percentages and sizes", () => {
	expect(plain(formatPercent(87, "vi"))).toBe("87 %");
	expect(formatPercent(87, "en")).toBe("87%");
	expect(plain(formatPercent("3.0", "vi"))).toBe("3,0 %");
	expect(plain(formatBytes(42_000_000, "vi"))).toBe("42 MB");
});
