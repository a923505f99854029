import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./Icon";
import styles from "./Message.module.css";

type Props = { tone?: "plain" | "danger" | "demand" | "success"; alert?: boolean; children: ReactNode };

const icons = { plain: "info", danger: "warning", demand: "info", success: "check" } as const;

/** A remark within the page: why something is so, or what a form was refused for. */
export function Notice({ tone = "plain", alert, children }: Props) {
	return (
		<div
			className={classes(styles.notice, tone !== "plain" && styles[tone])}
			role={alert ? "alert" : undefined}
		>
			<Icon name={icons[tone]} />
			<div>{children}</div>
		</div>
	);
}
