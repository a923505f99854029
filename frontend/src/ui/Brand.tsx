import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import styles from "./Brand.module.css";
import { classes } from "./classes";

/** The mark and the wordmark, leading home. Compact shows the mark alone on a phone. */
export function Brand({ compact }: { compact?: boolean }) {
	const { t } = useTranslation("common");
	return (
		<LocaleLink to="/" className={classes(styles.brand, compact && styles.compact)}>
			<svg viewBox="0 0 32 32" aria-hidden="true">
				<path className={styles.supply} d="M4 4h15v6h-9v9H4z" />
				<path className={styles.demand} d="M28 28H13v-6h9v-9h6z" />
			</svg>
			<span>
				{t("wordmark.plain")} <b>{t("wordmark.bold")}</b>
			</span>
		</LocaleLink>
	);
}
