import { useId } from "react";
import { useTranslation } from "react-i18next";
import { FieldError } from "@/ui/Field";
import styles from "./Editor.module.css";

type Props = {
	label: string;
	value: number | null | undefined;
	onChange: (level: number | null) => void;
	error?: string | undefined;
};

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** One of nine levels, its meaning in words under them. */
export function TrlPicker({ label, value, onChange, error }: Props) {
	const { t } = useTranslation("common");
	const id = useId();
	return (
		<fieldset className="stack-2" aria-describedby={error ? `${id}-error` : undefined}>
			<legend className="label">{label}</legend>
			<div className={styles.levels}>
				{levels.map((level) => (
					<label key={level} title={t(`trl.words.${level}`)}>
						<input
							type="radio"
							name={id}
							checked={value === level}
							onChange={() => onChange(level)}
							aria-label={`TRL ${level}, ${t(`trl.words.${level}`)}`}
						/>
						{level}
					</label>
				))}
			</div>
			<p className={styles.levelWord} aria-live="polite">
				{value ? t(`trl.words.${value}`) : t("trl.unknown")}
			</p>
			{error && <FieldError id={`${id}-error`}>{error}</FieldError>}
		</fieldset>
	);
}
