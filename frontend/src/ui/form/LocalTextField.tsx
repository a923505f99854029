import { useId } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "../classes";
import { FieldError } from "../Field";
import field from "../Field.module.css";
import styles from "./LocalTextField.module.css";

type Text = { vi?: string | null | undefined; en?: string | null | undefined };

type Props = {
	label: string;
	value: Text | null | undefined;
	onChange: (value: Text) => void;
	hint?: string | undefined;
	/** Reasons for the text as a whole and for each language. */
	error?: string | undefined;
	errors?: { vi?: string | undefined; en?: string | undefined };
	optional?: boolean;
	/** More than one line. */
	rows?: number;
	maxLength?: number;
	onBlur?: () => void;
	id?: string | undefined;
};

const languages = ["vi", "en"] as const;

/** The same text in both languages, side by side, so that one is translated with the other in view. */
export function LocalTextField(props: Props) {
	const { label, value, onChange, hint, error, errors, optional, rows, maxLength, onBlur, id: given } = props;
	const { t } = useTranslation(["form", "common"]);
	const made = useId();
	const id = given ?? made;
	return (
		<fieldset className={classes(field.field, styles.pair)} id={id}>
			<legend>
				{label} {optional && <span className={field.optional}>{t("common:optional")}</span>}
			</legend>
			{hint && (
				<p className={field.hint} id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<div className={styles.columns}>
				{languages.map((language) => {
					const refused = errors?.[language] ?? (language === "vi" ? error : undefined);
					const common = {
						id: `${id}-${language}`,
						className: field.input,
						lang: language,
						value: value?.[language] ?? "",
						maxLength,
						onBlur,
						"aria-invalid": refused ? (true as const) : undefined,
						"aria-describedby":
							[hint && `${id}-hint`, refused && `${id}-${language}-error`].filter(Boolean).join(" ") ||
							undefined,
						onChange: (event: { target: { value: string } }) =>
							onChange({ ...value, [language]: event.target.value }),
					};
					return (
						<div key={language} className={styles.one}>
							<label htmlFor={common.id}>
								<span className="vh">{label}, </span>
								{t(`form:${language}`)}
							</label>
							{rows ? <textarea {...common} rows={rows} /> : <input type="text" {...common} />}
							{refused && <FieldError id={`${id}-${language}-error`}>{refused}</FieldError>}
						</div>
					);
				})}
			</div>
		</fieldset>
	);
}
