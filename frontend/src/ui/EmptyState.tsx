import type { ReactNode } from "react";
import styles from "./Message.module.css";

type Props = {
	title: ReactNode;
	/** What the reader can do about it. */
	children?: ReactNode;
	action?: ReactNode;
};

export function EmptyState({ title, children, action }: Props) {
	return (
		<div className={styles.box}>
			<h2>{title}</h2>
			{children && <p>{children}</p>}
			{action && <div className="row">{action}</div>}
		</div>
	);
}
