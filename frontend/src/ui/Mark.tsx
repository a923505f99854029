import { classes } from "./classes";
import styles from "./Mark.module.css";

export type Side = "supply" | "demand";

/** Supply is a round teal mark, demand a square amber one; the word stands beside it. */
export function Mark({ side, className }: { side: Side; className?: string | undefined }) {
	return (
		<i className={classes(styles.mark, side === "demand" && styles.demand, className)} aria-hidden="true" />
	);
}
