import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { formatMoney, formatMoneyShort, formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";

type PriceValue = Schema<"Price"> | null | undefined;

function useRoyalty(price: PriceValue) {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	if (!price?.royaltyPercent) return "";
	const percent = formatPercent(price.royaltyPercent, language);
	return price.royaltyBase
		? t("price.royalty", { percent, base: t(`price.base.${price.royaltyBase}`) })
		: percent;
}

/** In one line, for feeds: `Từ 1,5 tỷ ₫ và 3 % giá bán tịnh`. */
export function PriceLine({ price }: { price: PriceValue }) {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	const royalty = useRoyalty(price);
	if (!price || price.mode === "ON_REQUEST" || (!price.lumpSum && !royalty))
		return <span>{t("price.onRequest")}</span>;
	if (!price.lumpSum) return <span>{royalty}</span>;
	const money = formatMoneyShort(price.lumpSum, language);
	const from = price.mode === "FLOOR" ? t("price.from", { money }) : money;
	return (
		<span className="money" title={formatMoney(price.lumpSum, language)}>
			{royalty ? t("price.both", { money: from, royalty }) : from}
		</span>
	);
}

/** In two parts: the amount in full, and under it what else belongs to it. */
export function usePriceParts(price: PriceValue) {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	const royalty = useRoyalty(price);
	const mode = price ? t(`price.mode.${price.mode}`) : "";
	if (!price || price.mode === "ON_REQUEST" || (!price.lumpSum && !royalty)) {
		return { amount: t("price.onRequest"), note: "", mode: "" };
	}
	if (!price.lumpSum) return { amount: royalty, note: mode.toLowerCase(), mode };
	return {
		amount: formatMoney(price.lumpSum, language),
		note: royalty ? t("price.and", { royalty }) : t("price.once", { mode: mode.toLowerCase() }),
		mode,
	};
}
