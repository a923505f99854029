import { type ReactNode, useId } from "react";
import { classes } from "./classes";
import styles from "./Sheet.module.css";

type Props = {
	title?: ReactNode;
	/** What stands at the end of the head: a tag, a caption, a link. */
	aside?: ReactNode;
	/** The body comes without padding, for tables and lists that reach the edge. */
	flush?: boolean;
	level?: 2 | 3;
	className?: string | undefined;
	children: ReactNode;
};

/** Holds one thing that can be named. Running text stands on paper instead. */
export function Sheet({ title, aside, flush, level = 2, className, children }: Props) {
	const id = useId();
	const Heading = `h${level}` as const;
	return (
		<section className={classes(styles.sheet, className)} aria-labelledby={title ? id : undefined}>
			{title && (
				<div className={styles.head}>
					<Heading id={id}>{title}</Heading>
					{aside}
				</div>
			)}
			{flush ? children : <div className={styles.body}>{children}</div>}
		</section>
	);
}
