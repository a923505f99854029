import { formatMoney, formatMoneyShort, type MoneyValue } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";

type Props = {
	value: MoneyValue;
	/** `1,5 tỷ ₫`: only in feeds, chips, axes and running text. */
	short?: boolean;
};

export function Money({ value, short }: Props) {
	const language = useLanguage();
	const full = formatMoney(value, language);
	return (
		<span className="money" title={short ? full : undefined}>
			{short ? formatMoneyShort(value, language) : full}
		</span>
	);
}
