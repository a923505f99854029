import type { ReactNode } from "react";
import styles from "./Badge.module.css";
import { classes } from "./classes";

export type BadgeTone = "plain" | "supply" | "demand" | "success" | "danger";

/** A state in one or two words. The word carries the meaning; the colour only helps. */
export function Badge({ tone = "plain", children }: { tone?: BadgeTone; children: ReactNode }) {
	return <span className={classes(styles.tag, tone !== "plain" && styles[tone])}>{children}</span>;
}
