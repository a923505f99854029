import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDateTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { Radio } from "@/ui/Field";
import { Notice } from "@/ui/Notice";
import styles from "./Editor.module.css";
import { inWords } from "./inWords";
import type { Kind } from "./steps";

type Choice = "mine" | "theirs";

type Props = {
	type: Kind;
	parts: readonly string[];
	mine: object;
	theirs: object;
	/** When the other one saved, and who, where the server says so. */
	at: string;
	by?: string | undefined;
	onChoose: (choices: Record<string, Choice>) => void;
};

/** Somebody saved the same parts meanwhile: both stand side by side, and nothing typed is lost until the person says so. */
export function Conflict({ type, parts, mine, theirs, at, by, onChoose }: Props) {
	const { t } = useTranslation("editor");
	const language = useLanguage();
	const [choices, setChoices] = useState<Record<string, Choice>>({});
	const time = formatDateTime(at, language);
	const of = (doc: object, part: string) =>
		inWords((doc as Record<string, unknown>)[part]) || t("conflict.empty");
	return (
		<Notice tone="demand" alert>
			<div className={styles.conflict}>
				<p>
					<b>{by ? t("conflict.titleBy", { by, time }) : t("conflict.title", { time })}</b>
					<br />
					{t("conflict.explain")}
				</p>
				{parts.map((part) => (
					<fieldset key={part}>
						<legend className="label">{t(`${type}.part.${part}`, { defaultValue: part })}</legend>
						{(["mine", "theirs"] as const).map((choice) => (
							<Radio
								key={choice}
								name={`conflict-${part}`}
								checked={(choices[part] ?? "mine") === choice}
								onChange={() => setChoices({ ...choices, [part]: choice })}
								label={t(`conflict.${choice}`)}
								description={
									<span className={styles.theirs}>{of(choice === "mine" ? mine : theirs, part)}</span>
								}
							/>
						))}
					</fieldset>
				))}
				<div>
					<Button variant="primary" onClick={() => onChoose(choices)}>
						{t("conflict.goOn")}
					</Button>
				</div>
			</div>
		</Notice>
	);
}
