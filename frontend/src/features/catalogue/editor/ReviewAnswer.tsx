import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { Notice } from "@/ui/Notice";
import { ExactTime } from "@/ui/Time";
import styles from "./Editor.module.css";
import type { Kind } from "./steps";

const criteria = ["advantage", "clarity", "cooperation", "form"] as const;
const tones = { PUBLISH: "success", REQUEST_CHANGES: "demand", REJECT: "danger" } as const;

type Props = { review: Schema<"ReviewResult">; type: Kind };

/** What the reviewer decided, with the scores and the reasons for each. */
export function ReviewAnswer({ review, type }: Props) {
	const { t } = useTranslation("editor");
	const { scores, reasons, decision, decidedAt } = review;
	const total = criteria.reduce((sum, each) => sum + scores[each], 0);
	return (
		<Notice tone={tones[decision]}>
			<div className={styles.verdict}>
				<p>
					<b>{t(`review.${type}.${decision}`)}</b> {t("review.total", { total })},{" "}
					<ExactTime at={decidedAt} withHour />
				</p>
				<details open={decision !== "PUBLISH"}>
					<summary>{t("review.scores")}</summary>
					<table className="ledger">
						<tbody>
							{criteria.map((each) => (
								<tr key={each}>
									<th scope="row">{t(`review.criterion.${each}`)}</th>
									<td className="n">{scores[each]}/5</td>
									<td>{reasons[each]}</td>
								</tr>
							))}
						</tbody>
					</table>
				</details>
			</div>
		</Notice>
	);
}
