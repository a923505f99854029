import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { ExactTime } from "@/ui/Time";
import styles from "../pages/Review.module.css";
import type { Review } from "../queries/reviews";
import { criteria } from "../verdict";

const tones = { PUBLISH: "success", REQUEST_CHANGES: "demand", REJECT: "danger" } as const;

/** What was decided; or why nothing can be decided here. */
export function Outcome({ review }: { review: Review }) {
	const { t } = useTranslation("review");
	const { result } = review;
	return (
		<Sheet title={t("outcome.title")}>
			<div className="stack-4">
				{result ? (
					<>
						<Notice tone={tones[result.decision]}>
							<b>{t(`decision.${result.decision}`)}</b>, <ExactTime at={result.decidedAt} withHour />
						</Notice>
						<dl className={styles.outcome}>
							{criteria.map((each) => (
								<div key={each}>
									<dt>
										{t(`criterion.${each}.name`)} <b className="num">{result.scores[each]}/5</b>
									</dt>
									<dd>{result.reasons[each]}</dd>
								</div>
							))}
						</dl>
					</>
				) : (
					<Notice>{t("outcome.notYours")}</Notice>
				)}
				<div className="row">
					<ButtonLink to="/operator/reviews">{t("outcome.back")}</ButtonLink>
				</div>
			</div>
		</Sheet>
	);
}
