import { useTranslation } from "react-i18next";
import { formatDue } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { classes } from "./classes";
import styles from "./Deadline.module.css";
import { workingDaysLeft } from "./workingDays";

type Props = {
	dueAt: string;
	/** The working days of the whole term, one cell each; without it there are no cells. */
	term?: number;
	/** One line, the exact time on hover only. */
	compact?: boolean;
};

export function Deadline({ dueAt, term, compact }: Props) {
	const { t } = useTranslation("common");
	const language = useLanguage();
	const due = new Date(dueAt);
	const now = new Date();
	const left = workingDaysLeft(due, now);
	const over = due <= now;
	const exact = formatDue(due, language);
	const words = over
		? t("deadline.over")
		: left === 0
			? t("deadline.today")
			: t("deadline.left", { count: left });
	return (
		<span
			className={classes(styles.deadline, left <= 1 && styles.urgent, compact && styles.compact)}
			title={compact ? exact : undefined}
		>
			{term !== undefined && term <= 10 && (
				<span className={styles.days} aria-hidden="true">
					{Array.from({ length: term }, (_, cell) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the cells are alike
						<i key={cell} className={cell >= term - left ? styles.left : undefined} />
					))}
				</span>
			)}
			<span>
				<b>{words}</b>
				{!compact && (
					<>
						<br />
						<time dateTime={dueAt}>{t(over ? "deadline.was" : "deadline.until", { time: exact })}</time>
					</>
				)}
			</span>
		</span>
	);
}
