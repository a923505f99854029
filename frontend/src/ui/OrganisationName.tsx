import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import styles from "./OrganisationName.module.css";

/** The name, with the shield where an operator has verified who it is. */
export function OrganisationName({ name, verified }: { name: string; verified: boolean }) {
	const { t } = useTranslation("common");
	return (
		<span>
			{name}
			{verified && (
				<>
					{"\u00a0"}
					<Icon name="shield" className={styles.verified} />
					<span className="vh">{t("verified")}</span>
				</>
			)}
		</span>
	);
}
