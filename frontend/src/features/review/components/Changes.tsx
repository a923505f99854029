import { useTranslation } from "react-i18next";
import { inWords, useWord, type VocabularyName } from "@/features/catalogue";
import { Sheet } from "@/ui/Sheet";
import styles from "../pages/Review.module.css";
import type { Review } from "../queries/reviews";

const vocabularies: Record<string, VocabularyName> = {
	field: "fields",
	objectKinds: "objectKinds",
	transferForms: "transferForms",
	transferMethods: "transferMethods",
	rights: "rights",
	country: "countries",
	province: "provinces",
};

/** What is different from the revision that was decided on last, field by field. */
export function Changes({ review }: { review: Review }) {
	const { t } = useTranslation(["review", "editor"]);
	const word = useWord();
	const type = review.type === "LISTING" ? "listing" : "need";
	const nameOf = (field: string) => {
		const [part = field, ...rest] = field.split(".");
		const name = t(`editor:${type}.part.${part}`, { defaultValue: part });
		const last = rest.at(-1);
		return last === "vi" || last === "en" ? `${name}, ${t(`language.${last}`)}` : name;
	};
	/** One line for each item; codes in words. */
	function linesOf(field: string, value: unknown): string[] {
		const vocabulary = vocabularies[field];
		if (!vocabulary) return inWords(value).split("\n").filter(Boolean);
		return [value].flat().flatMap((code) => (typeof code === "string" ? [word(vocabulary, code)] : []));
	}
	return (
		<Sheet
			title={t("changes.title")}
			aside={<span className="caption">{t("changes.count", { count: review.changes.length })}</span>}
			flush
		>
			<div className={styles.changes}>
				<table className="ledger stack">
					<thead>
						<tr>
							<th scope="col">{t("changes.field")}</th>
							<th scope="col">{t("changes.before")}</th>
							<th scope="col">{t("changes.after")}</th>
						</tr>
					</thead>
					<tbody>
						{review.changes.map(({ field, before, after }) => (
							<tr key={field}>
								<th scope="row">{nameOf(field)}</th>
								<td data-l={t("changes.before")}>
									<Lines of={linesOf(field, before)} without={linesOf(field, after)} mark="del" />
								</td>
								<td data-l={t("changes.after")}>
									<Lines of={linesOf(field, after)} without={linesOf(field, before)} mark="ins" />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{review.previousDecision && review.previousDecision.notes.length > 0 && (
				<div className={styles.asked}>
					<h3>{t("changes.asked")}</h3>
					<ul>
						{review.previousDecision.notes.map(({ field, text }) => (
							<li key={field + text}>
								<b>{nameOf(field)}</b>: {text}
							</li>
						))}
					</ul>
				</div>
			)}
		</Sheet>
	);
}

/** Only the lines that the other side lacks are marked. */
function Lines({ of, without, mark: Mark }: { of: string[]; without: string[]; mark: "del" | "ins" }) {
	const { t } = useTranslation("review");
	if (of.length === 0) return t("notSaid");
	return of.map((line) => <div key={line}>{without.includes(line) ? line : <Mark>{line}</Mark>}</div>);
}
