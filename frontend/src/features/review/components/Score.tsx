import { useId } from "react";
import { useTranslation } from "react-i18next";
import { FieldError, TextArea } from "@/ui/Field";
import styles from "../pages/Review.module.css";
import type { Criterion } from "../verdict";

type Props = {
	criterion: Criterion;
	value: number | null;
	reason: string;
	error: string | undefined;
	onScore: (value: number) => void;
	onReason: (reason: string) => void;
};

const points = [0, 1, 2, 3, 4, 5] as const;
const anchors = [0, 3, 5] as const;

/** One criterion: its question, six points with three anchors, the chosen one spelled out, and why. */
export function Score({ criterion, value, reason, error, onScore, onReason }: Props) {
	const { t } = useTranslation("review");
	const id = useId();
	const words = (point: number) => t(`criterion.${criterion}.points.${point}`);
	const missing = value === null && error;
	return (
		<div className={styles.score}>
			<fieldset
				data-missing={missing ? "" : undefined}
				aria-describedby={missing ? `${id}-error` : undefined}
			>
				<legend>
					<span>{t(`criterion.${criterion}.name`)}</span>
					<span className={styles.value}>
						{value ?? "–"}
						<small>/5</small>
					</span>
				</legend>
				<p className={styles.ask}>{t(`criterion.${criterion}.ask`)}</p>
				<div className={styles.points}>
					{points.map((point) => (
						<label key={point} title={words(point)}>
							<input
								type="radio"
								name={criterion}
								value={point}
								checked={value === point}
								onChange={() => onScore(point)}
								aria-label={`${point}: ${words(point)}`}
							/>
							{point}
						</label>
					))}
				</div>
				<p className={styles.anchors} aria-hidden="true">
					{anchors.map((point) => (
						<span key={point}>
							{point}: {words(point)}
						</span>
					))}
				</p>
				{value !== null && <p className={styles.chosen}>{words(value)}</p>}
				{missing && <FieldError id={`${id}-error`}>{error}</FieldError>}
			</fieldset>
			<TextArea
				label={
					<>
						<span className="vh">{t(`criterion.${criterion}.name`)}, </span>
						{t("reason")}
					</>
				}
				rows={2}
				maxLength={2000}
				value={reason}
				onChange={(event) => onReason(event.target.value)}
				error={missing ? undefined : error}
			/>
		</div>
	);
}
