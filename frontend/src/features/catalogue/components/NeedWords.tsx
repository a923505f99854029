import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { formatMoneyShort, type MoneyValue } from "@/i18n/format";
import { useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Deadline } from "@/ui/Deadline";
import { useWord } from "../queries/vocabularies";

type Range = { trlMin?: number | null | undefined; trlMax?: number | null | undefined };

/** `TRL 6 đến 9`. */
export function TrlRange({ trlMin, trlMax }: Range) {
	const { t } = useTranslation("catalogue");
	if (!trlMin && !trlMax) return <span>{t("need.anyTrl")}</span>;
	return <span>{t("need.trlRange", { from: trlMin ?? 1, to: trlMax ?? 9 })}</span>;
}

/** `Đến 4 tỷ ₫`, and nothing where no budget is told. */
export function Budget({
	to,
	from,
}: {
	to: MoneyValue | null | undefined;
	from?: MoneyValue | null | undefined;
}) {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	if (to)
		return <span className="money">{t("need.budgetTo", { money: formatMoneyShort(to, language) })}</span>;
	if (from)
		return <span className="money">{t("price.from", { money: formatMoneyShort(from, language) })}</span>;
	return <span>{t("need.budgetOpen")}</span>;
}

/** The last working moment of the day on which answers are taken. */
export function NeedDeadline({ date }: { date: string | null | undefined }) {
	return date ? <Deadline dueAt={`${date}T17:00:00+07:00`} compact /> : null;
}

type Asker = { organisation?: Schema<"ListingOrganisation"> | null; buyerKind?: string | null };

/** Who asks: by name, or only as what they are where they stay anonymous. */
export function useAsker() {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const word = useWord();
	return ({ organisation, buyerKind }: Asker) =>
		organisation
			? text(organisation.name)
			: t("need.anonymous", { kind: word("organisationKinds", buyerKind) || t("need.someone") });
}
