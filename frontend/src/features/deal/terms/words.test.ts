import i18next from "i18next";
import { beforeAll, expect, test } from "vitest";
import en from "@/i18n/locales/en/deal.json";
import vi from "@/i18n/locales/vi/deal.json";
import type { Terms } from "../types";
import { type Speech, wordsOf } from "./words";

const vnd = (amount: string) => ({ amount, currency: "VND" });
const plain = (text: string) => text.replace(/\u00a0/g, " ");
const words = i18next.createInstance();

beforeAll(() =>
	words.init({
		lng: "vi",
		resources: { vi: { deal: vi }, en: { deal: en } },
		interpolation: { escapeValue: false },
	}),
);

const speech = (language: "vi" | "en"): Speech => ({
	language,
	t: words.getFixedT(language, "deal"),
	method: (code) => code,
});

const terms: Terms = {
	right: { kind: "LICENCE_EXCLUSIVE", subLicence: "NOT_ALLOWED" },
	territory: ["VN", "LA", "KH"],
	term: { months: 60 },
	paymentPlan: {
		currency: "VND",
		items: [
			{ type: "LUMP_SUM", amount: vnd("1500000000"), due: { event: "EFFECT", days: 15 } },
			{ type: "MILESTONE", amount: vnd("900000000"), due: { event: "ACCEPTANCE" } },
			{ type: "NET_SELLING_PRICE", percent: "2.5", years: 5 },
			{ type: "PER_UNIT", amount: vnd("5000"), unit: "mô-đun" },
		],
		minimumAnnualRoyalty: vnd("400000000"),
	},
	training: { people: 12, days: 60, experts: 2 },
	governingLaw: "VN",
	disputeBody: "OTHER",
	disputeBodyText: "Hoà giải",
};

test("terms are read in Vietnamese", () => {
	const read = wordsOf(terms, speech("vi"));
	expect(read.territory).toBe("Việt Nam, Lào, Campuchia");
	expect(read.term).toBe("5 năm từ ngày có hiệu lực");
	expect(plain(read.payment).split("\n")).toEqual([
		"1.500.000.000 ₫ 15 ngày sau khi có hiệu lực",
		"900.000.000 ₫ khi nghiệm thu",
		"2,5 % giá bán tịnh, trong 5 năm",
		"5.000 ₫ mỗi mô-đun",
		"tối thiểu 400.000.000 ₫ mỗi năm",
	]);
	expect(plain(read.training)).toBe("12 người, 60 ngày, 2 chuyên gia");
	expect(read.law).toBe("Luật Việt Nam, Hoà giải");
	expect(read.warranty).toBe("Không nêu");
});

test("terms are read in English", () => {
	const read = wordsOf(terms, speech("en"));
	expect(read.term).toBe("5 years from effect");
	expect(plain(read.payment).split("\n")[0]).toBe("₫1,500,000,000 15 days after effect");
	// The amount alone is kept together: what follows it has not changed when it has.
	expect(read.payment.split("\n")[1]).toBe("₫900,000,000 at acceptance");
	expect(plain(read.payment).split("\n")[2]).toBe("2.5% of net selling price, for 5 years");
});

test("ownership lasts for good, and an empty territory is the world", () => {
	const read = wordsOf({ right: { kind: "ASSIGNMENT" } }, speech("vi"));
	expect(read.term).toBe("Vĩnh viễn");
	expect(read.territory).toBe("Toàn thế giới");
	expect(read.subLicence).toBe("Không áp dụng");
});
