import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useWord } from "@/features/catalogue";
import { formatRelative } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { MatchReasons } from "@/ui/MatchReasons";

type Reason = Schema<"Reason">;
const lifts: readonly Reason["code"][] = ["VERIFIED", "COMPLETE", "RESPONSIVE", "FRESH"];

/** Which words of the question stand where, and what lifts this result a little. */
export function WhyBody({ hit }: { hit: Schema<"SearchHit"> }) {
	const { t } = useTranslation("search");
	const say = useReason(hit);
	const lifted = hit.reasons.filter(({ code }) => lifts.includes(code)).map(say);
	return (
		<>
			<MatchReasons reasons={hit.reasons.filter(({ code }) => !lifts.includes(code)).map(say)} />
			{lifted.length > 0 && (
				<>
					<p className="caption">{t("why.lifted")}</p>
					<MatchReasons reasons={lifted} />
				</>
			)}
		</>
	);
}

function useReason(hit: Schema<"SearchHit">) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const word = useWord();
	const part = (where: string) => {
		const [name, spoken] = where.split(".");
		const said = t(`why.part.${name === "title" ? "title" : "summary"}`);
		return spoken === language
			? said
			: t("why.inOther", { part: said, language: t(`why.language.${spoken}`) });
	};
	return ({ code, asked, found, where }: Reason): string => {
		const values = {
			found: found.join(", "),
			asked,
			where: where.map(part).join(t("why.and")),
		};
		if (code === "FIELD") return t("why.FIELD", { field: word("fields", found[0]) });
		if (code === "FRESH")
			return t("why.FRESH", { when: hit.confirmedAt ? formatRelative(hit.confirmedAt, language) : "" });
		return t(`why.${code}`, values);
	};
}
