import { useTranslation } from "react-i18next";
import { MatchReasons } from "@/ui/MatchReasons";
import { fitOf } from "../fit";
import { useWord } from "../queries/vocabularies";

type Props = {
	listing: { field?: string | null; trl?: number | null };
	need: { field?: string | null; trlMin?: number | null; trlMax?: number | null };
};

/** Why these two may belong together, each sentence with both values; what does not fit is said last. */
export function FitReasons({ listing, need }: Props) {
	const { t } = useTranslation("catalogue");
	const word = useWord();
	const fit = fitOf(listing, need);
	const trl = t(`fit.trl.${fit.trl}`, { trl: listing.trl, from: need.trlMin ?? 1, to: need.trlMax ?? 9 });
	const reasons = [
		...(fit.sameField ? [t("fit.field", { field: word("fields", need.field) })] : []),
		...(fit.trl === "within" || fit.trl === "above" ? [trl] : []),
	];
	const gaps = fit.trl === "below" || fit.trl === "unknown" ? [trl] : [];
	return <MatchReasons reasons={reasons} gaps={gaps} />;
}
