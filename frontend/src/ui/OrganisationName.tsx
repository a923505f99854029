import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import styles from "./OrganisationName.module.css";

/** The name, with the shield where an operator has verified who it is; it stays beside the last word. */
export function OrganisationName({ name, verified }: { name: string; verified: boolean }) {
	const { t } = useTranslation("common");
	const [, before = "", last] = /^(.*\s)?(.*)$/s.exec(name) ?? [];
	return (
		<span>
			{before}
			<span className={styles.end}>
				{last}
				{verified && (
					<>
						{"\u00a0"}
						<Icon name="shield" className={styles.verified} />
						<span className="vh">{t("verified")}</span>
					</>
				)}
			</span>
		</span>
	);
}
