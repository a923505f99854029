import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./MatchReasons.module.css";

type Props = {
	/** Sentences that hold both values: "500 to 2,000, needs 1,200". */
	reasons: readonly ReactNode[];
	/** What is unknown or missing: always said, always last. */
	gaps?: readonly ReactNode[];
};

export function MatchReasons({ reasons, gaps = [] }: Props) {
	const lines = [
		...reasons.map((text) => ({ text, gap: false })),
		...gaps.map((text) => ({ text, gap: true })),
	];
	return (
		<ul className={styles.reasons}>
			{lines.map(({ text, gap }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: sentences without identity that never move
				<li key={index} className={gap ? styles.gap : undefined}>
					<Icon name={gap ? "info" : "check"} />
					<span>{text}</span>
				</li>
			))}
		</ul>
	);
}

/** The one line in results: why this stands here. */
export function WhyHere({ children }: { children: ReactNode }) {
	return (
		<p className={styles.why}>
			<span>{children}</span>
		</p>
	);
}
