import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import { Icon, type IconName } from "./Icon";
import styles from "./RightsBadges.module.css";

export type RightBadge = {
	kind?: string | null | undefined;
	status?: string | null | undefined;
	office?: string | null | undefined;
};

type Props = { rights: readonly RightBadge[]; ownerVerified?: boolean | undefined; withoutStatus?: boolean };

function manner({ kind, status }: RightBadge): { icon: IconName; style: string | undefined } {
	if (kind === "KNOW_HOW") return { icon: "key", style: undefined };
	if (status === "PENDING") return { icon: "clock", style: styles.pending };
	return {
		icon: "patent",
		style: status === "GRANTED" || status === "REGISTERED" ? styles.granted : undefined,
	};
}

/** Each right as kind, office and state: a solid border exists, a dashed one is pending, the key is know-how. */
export function RightsBadges({ rights, ownerVerified, withoutStatus }: Props) {
	const { t } = useTranslation("common");
	const known = rights.filter(({ kind }) => kind);
	if (known.length === 0 && !ownerVerified) return null;
	return (
		<ul className={styles.rights} aria-label={t("ip.label")}>
			{known.map((right, index) => {
				const { icon, style } = manner(right);
				const state =
					right.kind === "KNOW_HOW" || withoutStatus
						? ""
						: t(`ip.status.${right.status ?? "UNKNOWN"}`).toLowerCase();
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: two rights of one listing may be alike
					<li key={index} className={classes(styles.right, style)}>
						<Icon name={icon} />
						<span>
							{t(`ip.kind.${right.kind}`)} <small>{[right.office, state].filter(Boolean).join(", ")}</small>
						</span>
					</li>
				);
			})}
			{ownerVerified && (
				<li className={classes(styles.right, styles.owner)}>
					<Icon name="shield" />
					<span>{t("ip.ownerVerified")}</span>
				</li>
			)}
		</ul>
	);
}
