import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Icon } from "@/ui/Icon";
import styles from "./Bell.module.css";

export function Bell({ unread }: { unread: number }) {
	const { t } = useTranslation("common");
	return (
		<LocaleLink
			to="/workspace/notifications"
			className={styles.bell}
			aria-label={t("nav.notifications", { count: unread })}
		>
			<Icon name="bell" />
			{unread > 0 && <span className={styles.dot} />}
		</LocaleLink>
	);
}
