import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/Badge";
import { Icon, type IconName } from "@/ui/Icon";
import { MoreLink } from "@/ui/MoreLink";
import styles from "../pages/Home.module.css";

const verbs: readonly { verb: string; icon: IconName; open: boolean }[] = [
	{ verb: "introduce", icon: "search", open: true },
	{ verb: "advise", icon: "chat", open: false },
	{ verb: "broker", icon: "broker", open: false },
	{ verb: "value", icon: "scale", open: false },
	{ verb: "support", icon: "flask", open: false },
	{ verb: "negotiate", icon: "exchange", open: true },
	{ verb: "sign", icon: "sign", open: false },
	{ verb: "carryOut", icon: "factory", open: false },
];

/** The eight services, and openly which of them can be used today. */
export function Verbs() {
	const { t } = useTranslation("home");
	return (
		<section className={styles.band} aria-labelledby="verbs">
			<div className={styles.bandHead}>
				<h2 id="verbs">{t("verbs.title")}</h2>
				<MoreLink to="/rules">{t("verbs.rules")}</MoreLink>
			</div>
			<ol className={styles.verbs}>
				{verbs.map(({ verb, icon, open }) => (
					<li key={verb}>
						<h3>
							<span>{t(`verbs.${verb}.name`)}</span>
							<Icon name={icon} />
						</h3>
						<p>{t(`verbs.${verb}.text`)}</p>
						{!open && <Badge>{t("verbs.later")}</Badge>}
					</li>
				))}
			</ol>
		</section>
	);
}
