import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { withoutLanguage } from "@/i18n/language";
import { Button, ButtonLink } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import styles from "./CompareTray.module.css";
import { drop, dropAll, useChosen } from "./selection";

export const comparePath = (ids: readonly string[]) => `/compare?ids=${ids.join(",")}`;

/** What was chosen to be compared, at the foot of the window; it has its own place there and lies over nothing. */
export function CompareTray() {
	const { t } = useTranslation("common");
	const chosen = useChosen();
	const { pathname } = useLocation();
	if (chosen.length === 0 || withoutLanguage(pathname) === "/compare") return null;
	return (
		<aside className={styles.tray} aria-label={t("compare.tray")} data-compare-tray>
			<div className={`wrap ${styles.inside}`}>
				<p className={styles.count} aria-live="polite">
					{t("compare.chosen", { count: chosen.length })}
				</p>
				<ul className={styles.chosen}>
					{chosen.map(({ id, title }) => (
						<li key={id}>
							<span>{title}</span>
							<button type="button" onClick={() => drop(id)} aria-label={t("compare.drop", { title })}>
								<Icon name="close" />
							</button>
						</li>
					))}
				</ul>
				<Button variant="quiet" size="small" onClick={dropAll}>
					{t("compare.dropAll")}
				</Button>
				{chosen.length > 1 ? (
					<ButtonLink variant="primary" size="small" to={comparePath(chosen.map(({ id }) => id))}>
						{t("compare.open")}
					</ButtonLink>
				) : (
					<span className="caption">{t("compare.oneMore")}</span>
				)}
			</div>
		</aside>
	);
}
