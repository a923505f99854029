import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Schema } from "@/api/types";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import styles from "./Editor.module.css";
import { stepOf } from "./steps";

type Props = { completeness: Schema<"Completeness">; type: "listing" | "need" };

const shown = 5;

/** How complete it is, and what would raise interest most, each leading to its step. */
export function CompletenessMeter({ completeness, type }: Props) {
	const { t } = useTranslation("editor");
	const language = useLanguage();
	const { percent, missing } = completeness;
	return (
		<div className={styles.meter}>
			<p className={styles.meterHead}>
				<b>{t("completeness.title")}</b>
				<span className="num">{formatPercent(percent, language)}</span>
			</p>
			<span className={styles.bar} aria-hidden="true">
				<i style={{ inlineSize: `${percent}%` }} />
			</span>
			{missing.length > 0 ? (
				<>
					<p className="caption">{t("completeness.raise")}</p>
					<ul>
						{missing.slice(0, shown).map(({ field, gain }) => (
							<li key={field}>
								<Link to={`?step=${stepOf(type, field)}`} preventScrollReset>
									{t(`${type}.part.${field}`)}
								</Link>
								<span className="num">+{formatPercent(gain, language)}</span>
							</li>
						))}
					</ul>
				</>
			) : (
				<p className="caption">{t("completeness.all")}</p>
			)}
		</div>
	);
}
