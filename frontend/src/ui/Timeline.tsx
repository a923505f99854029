import type { ReactNode } from "react";
import { formatDateTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import type { Side } from "./Mark";
import styles from "./Timeline.module.css";

export type TimelineEvent = {
	id: string;
	at: string;
	/** Supply is a round mark, demand a square one, everybody else a ring. */
	side?: Side | undefined;
	/** The actor in bold and a plain verb. */
	what: ReactNode;
	person?: string | null | undefined;
};

/** What happened, newest first. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
	const language = useLanguage();
	return (
		<ol className={styles.timeline}>
			{events.map(({ id, at, side, what, person }) => (
				<li key={id} className={side && styles[side]}>
					<p>{what}</p>
					<time dateTime={at}>
						{formatDateTime(at, language)}
						{person && `, ${person}`}
					</time>
				</li>
			))}
		</ol>
	);
}
