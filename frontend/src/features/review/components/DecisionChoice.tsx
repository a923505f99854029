import { useTranslation } from "react-i18next";
import { classes } from "@/ui/classes";
import styles from "../pages/Review.module.css";
import type { ReviewType } from "../queries/reviews";
import { decisions, type Rules, type Screening, type Verdict, whyNot } from "../verdict";

type Props = { verdict: Verdict; rules: Rules; screening: Screening; type: ReviewType };

/** The points leave one decision; the others stand there disabled and say why. */
export function DecisionChoice({ verdict, rules, screening, type }: Props) {
	const { t } = useTranslation("review");
	return (
		<fieldset className={styles.choice}>
			<legend className="vh">{t("decide")}</legend>
			{decisions.map((decision) => {
				const reason = whyNot(decision, verdict, rules, screening);
				return (
					<label key={decision} className={classes(reason !== undefined && styles.off)}>
						<input
							type="radio"
							name="decision"
							value={decision}
							checked={verdict.decision === decision}
							disabled={reason !== undefined}
							readOnly
						/>
						<b>{t(`decision.${decision}`)}</b>
						<small>
							{reason
								? t(`whyNot.${reason}`, { publishFrom: rules.publishFrom, changesFrom: rules.changesFrom })
								: t(`means.${type}.${decision}`)}
						</small>
					</label>
				);
			})}
		</fieldset>
	);
}
