import type { Language } from "./language";

const locales: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };
export const timeZone = "Asia/Ho_Chi_Minh";

/** An amount as the API writes it: a decimal in text, so that no digit is lost on the way. */
export type MoneyValue = { amount: string | number; currency: string };

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}) {
	const key = language + JSON.stringify(options);
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locales[language], options);
		formats.set(key, format);
	}
	return format;
}

const asText = (amount: string | number) => String(amount) as Intl.StringNumericLiteral;

export function formatNumber(value: number | string, language: Language, options?: Intl.NumberFormatOptions) {
	return numberFormat(language, options).format(asText(value));
}

/** `87` becomes `87 %` in Vietnamese and `87%` in English; a decimal in text keeps the digits that it was written with. */
export function formatPercent(value: number | string, language: Language) {
	const written = typeof value === "string" ? (value.split(".")[1]?.length ?? 0) : 0;
	const number = formatNumber(value, language, {
		minimumFractionDigits: Math.min(written, 4),
		maximumFractionDigits: Math.max(written, 2),
	});
	return language === "vi" ? `${number}\u00a0%` : `${number}%`;
}

/** In full, with the decimals of the currency: `1.500.000.000 ₫`. */
export function formatMoney({ amount, currency }: MoneyValue, language: Language) {
	return numberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).format(
		asText(amount),
	);
}

const scales = [
	{ from: 1e12, vi: "nghìn tỷ", en: "tn" },
	{ from: 1e9, vi: "tỷ", en: "bn" },
	{ from: 1e6, vi: "triệu", en: "m" },
];

/** For feeds, chips, axes and running text only: `1,5 tỷ ₫`. */
export function formatMoneyShort(money: MoneyValue, language: Language) {
	const amount = Number(money.amount);
	const scale = scales.find(({ from }) => Math.abs(amount) >= from);
	if (!scale) return formatMoney(money, language);
	const options = {
		style: "currency",
		currency: money.currency,
		currencyDisplay: "narrowSymbol",
		maximumFractionDigits: 2,
		minimumFractionDigits: 0,
	} as const;
	const parts = numberFormat(language, options).formatToParts(amount / scale.from);
	const lastDigit = parts.findLastIndex(({ type }) => type === "integer" || type === "fraction");
	return parts
		.map(({ value }, index) =>
			index === lastDigit ? value + (language === "vi" ? `\u00a0${scale.vi}` : scale.en) : value,
		)
		.join("");
}

type Moment = string | Date;
const date = (moment: Moment) => (moment instanceof Date ? moment : new Date(moment));

export function formatDate(moment: Moment, language: Language) {
	return date(moment).toLocaleDateString(locales[language], {
		timeZone,
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
	});
}

export function formatTime(moment: Moment, language: Language) {
	return date(moment).toLocaleTimeString(locales[language], { timeZone, hour: "2-digit", minute: "2-digit" });
}

export function formatDateTime(moment: Moment, language: Language) {
	return `${formatDate(moment, language)}, ${formatTime(moment, language)}`;
}

/** `17:00 thứ Năm 26/11/2026`, as deadlines are written. */
export function formatDue(moment: Moment, language: Language) {
	const day = date(moment).toLocaleDateString(locales[language], { timeZone, weekday: "long" });
	const time = date(moment).toLocaleTimeString(locales[language], {
		timeZone,
		hour: "2-digit",
		minute: "2-digit",
	});
	const weekday = language === "vi" ? day.replace(/^T/, "t") : day;
	return `${time} ${weekday} ${formatDate(moment, language)}`;
}

const dayNumber = new Intl.DateTimeFormat("en-CA", { timeZone });
const dayOf = (moment: Date) => Date.parse(dayNumber.format(moment)) / 86_400_000;

/** Intl begins `Hôm qua` with a capital even within a sentence. */
const inSentence = (words: string) => words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);

/** `12 ngày trước`, `hôm nay`: whole days as the calendar in Vietnam counts them; minutes and hours within today. */
export function formatRelative(moment: Moment, language: Language, now = new Date()) {
	const format = new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" });
	const days = dayOf(date(moment)) - dayOf(now);
	if (Math.abs(days) >= 365) return format.format(Math.trunc(days / 365), "year");
	if (Math.abs(days) >= 60) return format.format(Math.trunc(days / 30), "month");
	if (days !== 0) return inSentence(format.format(days, "day"));
	const minutes = Math.trunc((date(moment).getTime() - now.getTime()) / 60_000);
	if (Math.abs(minutes) >= 60) return format.format(Math.trunc(minutes / 60), "hour");
	if (minutes !== 0) return format.format(minutes, "minute");
	return language === "vi" ? "vừa xong" : "just now";
}

/** Bytes in the unit that people read: `42 MB`. */
export function formatBytes(bytes: number, language: Language) {
	const [unit, size] = bytes >= 1e6 ? (["MB", 1e6] as const) : (["kB", 1e3] as const);
	return `${formatNumber(Math.max(bytes / size, 0.1), language, { maximumFractionDigits: bytes / size < 10 ? 1 : 0 })}\u00a0${unit}`;
}

/** How many decimals money of this currency has: 0 for VND, 2 for USD. */
export function decimalsOf(currency: string) {
	return (
		new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
	);
}
