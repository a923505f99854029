import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import { Icon } from "./Icon";
import type { Side } from "./Mark";
import styles from "./TermSheet.module.css";

export type TermRound = {
	title: ReactNode;
	/** Who sent it, when, and what became of it. */
	note: ReactNode;
	side: Side;
};

export type TermRow = {
	term: string;
	/** The older round's words; mark what went with `<del>`. */
	before?: ReactNode;
	/** The newer round's words; mark what came with `<ins>`. */
	now: ReactNode;
	changed: boolean;
	/** Who changed it, in which round; shown under a change. */
	by?: ReactNode;
	/** The side that changed it, where it is another than the newest round's. */
	bySide?: Side;
};

type Props = { older?: TermRound | undefined; newest: TermRound; rows: readonly TermRow[] };

/** Two rounds side by side, the newest on the right; unchanged terms fold into one line with their number. */
export function TermSheet({ older, newest, rows }: Props) {
	if (!older) return <Terms rows={rows} />;
	const changed = rows.filter((row) => row.changed);
	const same = rows.filter((row) => !row.changed);
	return (
		<>
			{changed.length > 0 && <Comparison older={older} newest={newest} rows={changed} />}
			{same.length > 0 && <Unchanged rows={same} />}
		</>
	);
}

function Terms({ rows }: { rows: readonly TermRow[] }) {
	return (
		<dl className={classes("kv", styles.single)}>
			{rows.map(({ term, now }) => (
				<Pair key={term} term={term} words={now} />
			))}
		</dl>
	);
}

function Pair({ term, words }: { term: string; words: ReactNode }) {
	return (
		<>
			<dt>{term}</dt>
			<dd>{words}</dd>
		</>
	);
}

function Comparison({
	older,
	newest,
	rows,
}: {
	older: TermRound;
	newest: TermRound;
	rows: readonly TermRow[];
}) {
	const { t } = useTranslation("common");
	return (
		<table className={styles.terms}>
			<colgroup>
				<col />
				<col />
				<col />
			</colgroup>
			<thead>
				<tr>
					<th scope="col">
						<span className="vh">{t("terms.term")}</span>
					</th>
					{[older, newest].map((round, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: older and newest keep their places
						<th key={index} scope="col" className={styles[round.side]}>
							{round.title}
							<small>{round.note}</small>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ term, before, now, by, bySide = newest.side }) => (
					<tr key={term}>
						<th scope="row">{term}</th>
						<td>{before}</td>
						<td className={classes(styles.changed, bySide === "demand" && styles.byDemand)}>
							{now}
							{by && (
								<span className={classes(styles.by, bySide === "demand" && styles.demand)}>
									<Icon name="reply" />
									{by}
								</span>
							)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Unchanged({ rows }: { rows: readonly TermRow[] }) {
	const { t } = useTranslation("common");
	return (
		<details className={styles.same}>
			<summary>
				<Icon name="next" />
				{t("terms.unchanged", { count: rows.length })}
			</summary>
			<dl className="kv">
				{rows.map(({ term, now }) => (
					<Pair key={term} term={term} words={now} />
				))}
			</dl>
		</details>
	);
}
