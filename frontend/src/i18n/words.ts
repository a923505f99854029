import { decimalsOf, type MoneyValue } from "./format";
import type { Language } from "./language";

const viDigits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const viScales = ["", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ"];

function viTens(tens: number, units: number, afterHundreds: boolean) {
	if (tens === 0) return units === 0 ? [] : afterHundreds ? ["linh", viDigits[units]] : [viDigits[units]];
	const words = tens === 1 ? ["mười"] : [viDigits[tens], "mươi"];
	if (units === 1) words.push(tens === 1 ? "một" : "mốt");
	else if (units === 5) words.push("lăm");
	else if (units > 0) words.push(viDigits[units]);
	return words;
}

function viGroup(group: number, leading: boolean) {
	const hundreds = Math.floor(group / 100);
	const spoken = hundreds > 0 || !leading;
	return [
		...(spoken ? [viDigits[hundreds], "trăm"] : []),
		...viTens(Math.floor((group % 100) / 10), group % 10, spoken),
	];
}

const enSmall =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const enTens = "x x twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const enScales = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

function enGroup(group: number, last: boolean) {
	const hundreds = Math.floor(group / 100);
	const rest = group % 100;
	const words = hundreds > 0 ? [enSmall[hundreds], "hundred"] : [];
	if (rest === 0) return words;
	if (hundreds > 0 || last) words.push("and");
	if (rest < 20) return [...words, enSmall[rest]];
	return [
		...words,
		rest % 10 === 0
			? enTens[Math.floor(rest / 10)]
			: `${enTens[Math.floor(rest / 10)]}-${enSmall[rest % 10]}`,
	];
}

/** The groups of three digits, the highest first, each with its power of a thousand. */
function groups(digits: string) {
	const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
	const values = padded.match(/\d{3}/g)?.map(Number) ?? [];
	return values.map((group, index) => ({ group, power: values.length - 1 - index }));
}

function spell(digits: string, language: Language) {
	const significant = digits.replace(/^0+/, "");
	if (significant === "") return language === "vi" ? "không" : "zero";
	const spoken = groups(significant).filter(({ group }) => group > 0);
	const top = spoken[0]?.power;
	return spoken
		.flatMap(({ group, power }) =>
			language === "vi"
				? [...viGroup(group, power === top), viScales[power]]
				: [...enGroup(group, power === 0 && power !== top), enScales[power]],
		)
		.filter(Boolean)
		.join(" ");
}

const currencyWords: Record<string, Record<Language, [whole: string, part: string]>> = {
	VND: { vi: ["đồng", ""], en: ["dong", ""] },
	USD: { vi: ["đô la Mỹ", "xu"], en: ["US dollars", "cents"] },
	EUR: { vi: ["euro", "xu"], en: ["euros", "cents"] },
	JPY: { vi: ["yên Nhật", ""], en: ["yen", ""] },
};

/** The amount as one would read it aloud: `Một tỷ ba trăm năm mươi triệu đồng`. Empty when there is no whole number to read. */
export function moneyInWords({ amount, currency }: MoneyValue, language: Language) {
	const match = /^(\d{1,18})(?:\.(\d+))?$/.exec(String(amount));
	if (!match?.[1]) return "";
	const [whole, part] = currencyWords[currency]?.[language] ?? [currency, ""];
	const fraction = (match[2] ?? "").padEnd(decimalsOf(currency), "0").slice(0, decimalsOf(currency));
	let words = `${spell(match[1], language)} ${whole}`;
	if (part && Number(fraction) > 0)
		words += ` ${language === "vi" ? "và" : "and"} ${spell(fraction, language)} ${part}`;
	return words.charAt(0).toUpperCase() + words.slice(1);
}
