import type { ReactNode } from "react";
import styles from "./Message.module.css";

type Props = {
	title: ReactNode;
	/** What the reader can do about it. */
	children?: ReactNode;
	action?: ReactNode;
	/** 1 where it stands for the whole page. */
	level?: 1 | 2;
};

export function EmptyState({ title, children, action, level = 2 }: Props) {
	const Heading = `h${level}` as const;
	return (
		<div className={styles.box}>
			<Heading>{title}</Heading>
			{children && <p>{children}</p>}
			{action && <div className="row">{action}</div>}
		</div>
	);
}
