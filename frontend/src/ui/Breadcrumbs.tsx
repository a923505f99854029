import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import styles from "./Breadcrumbs.module.css";

export type Crumb = { label: string; to?: string };

export function Breadcrumbs({ path }: { path: readonly Crumb[] }) {
	const { t } = useTranslation("common");
	return (
		<nav className={styles.crumb} aria-label={t("breadcrumbs")}>
			<ol>
				{path.map(({ label, to }) => (
					<li key={label}>{to ? <LocaleLink to={to}>{label}</LocaleLink> : label}</li>
				))}
			</ol>
		</nav>
	);
}
