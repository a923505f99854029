import { useTranslation } from "react-i18next";
import { inWords } from "@/features/catalogue";
import { Sheet } from "@/ui/Sheet";
import styles from "../pages/Review.module.css";
import type { Review } from "../queries/reviews";

/** What is different from the revision that was decided on last, field by field. */
export function Changes({ review }: { review: Review }) {
	const { t } = useTranslation(["review", "editor"]);
	const type = review.type === "LISTING" ? "listing" : "need";
	const nameOf = (field: string) => {
		const [part = field, ...rest] = field.split(".");
		const name = t(`editor:${type}.part.${part}`, { defaultValue: part });
		const last = rest.at(-1);
		return last === "vi" || last === "en" ? `${name}, ${t(`language.${last}`)}` : name;
	};
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
									{inWords(before) ? <del>{inWords(before)}</del> : t("notSaid")}
								</td>
								<td data-l={t("changes.after")}>
									{inWords(after) ? <ins>{inWords(after)}</ins> : t("notSaid")}
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
