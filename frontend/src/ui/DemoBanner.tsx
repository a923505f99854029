import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./DemoBanner.module.css";
import { Icon } from "./Icon";

/** Stands wherever demonstration content is shown whole. */
export function DemoBanner({ children }: { children?: ReactNode }) {
	const { t } = useTranslation("common");
	return (
		<p className={styles.demo}>
			<Icon name="info" />
			<span>
				<b>{t("demo.label")}.</b> {children ?? t("demo.explain")}
			</span>
		</p>
	);
}

/** The same in one word, beside a name in a list, unless the name says it itself. */
export function DemoWord({ beside = "" }: { beside?: string }) {
	const { t } = useTranslation("common");
	if (/\((minh hoạ|minh họa|illustrative|demonstration)\)/i.test(beside)) return null;
	return <span className={styles.word}>({t("demo.word")})</span>;
}
