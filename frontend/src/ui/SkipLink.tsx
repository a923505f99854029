import { useTranslation } from "react-i18next";
import styles from "./SkipLink.module.css";

export const mainId = "content";

export function SkipLink() {
	const { t } = useTranslation("common");
	return (
		<a className={styles.skip} href={`#${mainId}`}>
			{t("skip")}
		</a>
	);
}
