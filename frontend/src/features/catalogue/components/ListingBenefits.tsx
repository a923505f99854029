import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useLocalText } from "@/i18n/localText";
import { Icon } from "@/ui/Icon";
import styles from "../pages/Publication.module.css";

type Content = Schema<"ListingContent">;

/** The benefit over what exists, row by row with its source; the rows where the technology loses stay. */
export function Advantages({ content }: { content: Content }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	return (
		<>
			{content.advantages.length > 0 && (
				<ul className={styles.advantages}>
					{content.advantages.map((advantage) => (
						<li key={text(advantage)}>
							<Icon name="check" />
							<span>{text(advantage)}</span>
						</li>
					))}
				</ul>
			)}
			{content.comparisons.length > 0 && (
				<table className={`ledger stack ${styles.comparison}`}>
					<thead>
						<tr>
							<th scope="col">{t("comparison.criterion")}</th>
							<th scope="col" className={styles.ours}>
								{t("comparison.ours")}
							</th>
							<th scope="col">{t("comparison.existing")}</th>
							<th scope="col">{t("comparison.source")}</th>
						</tr>
					</thead>
					<tbody>
						{content.comparisons.map(({ criterion, ours, existing, source }) => (
							<tr key={text(criterion)}>
								<th scope="row">{text(criterion)}</th>
								<td className={styles.ours} data-l={t("comparison.ours")}>
									{text(ours)}
								</td>
								<td data-l={t("comparison.existing")}>{text(existing)}</td>
								<td data-l={t("comparison.source")}>{text(source) || t("comparison.noSource")}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}

/** `Textile mills: 500 to 2,000 m³ a day` is shown as a head and what follows the colon. */
export function Applications({ content }: { content: Content }) {
	const text = useLocalText();
	return (
		<ul className={styles.bullets}>
			{content.applications.map((application) => {
				const [head, ...rest] = text(application).split(/:\s+/);
				return (
					<li key={head}>
						<b>{head}</b>
						{rest.join(": ")}
					</li>
				);
			})}
		</ul>
	);
}
