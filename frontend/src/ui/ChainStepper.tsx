import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ChainStepper.module.css";
import { classes } from "./classes";
import { Deadline } from "./Deadline";
import { Icon } from "./Icon";
import sheet from "./Sheet.module.css";

export type ChainStep = { state: string; status: "DONE" | "NOW" | "AHEAD" };

export type Turn = {
	/** Amber when it is the reader's turn as buyer, teal as supplier, plain when the other side is awaited. */
	of: "demand" | "supply" | "other";
	/** Whose turn it is, in words. */
	whose: ReactNode;
	/** What is to be done, and what happens if it is not. */
	what: ReactNode;
	dueAt?: string | null | undefined;
	term?: number | undefined;
};

type Props = { steps: readonly ChainStep[]; turn?: Turn | null | undefined };

/** Where the deal is, what is next, whose turn it is and until when. */
export function ChainStepper({ steps, turn }: Props) {
	const { t } = useTranslation("common");
	const now = steps.findIndex(({ status }) => status === "NOW");
	const next = steps[now + 1];
	const nowStyle =
		turn?.of === "supply" ? styles.nowSupply : turn?.of === "demand" ? undefined : styles.nowWaiting;
	return (
		<section className={sheet.sheet} aria-label={t("chain.label")}>
			<div className={styles.chain}>
				<ol>
					{steps.map(({ state, status }) => (
						<li
							key={state}
							className={classes(
								status === "DONE" && styles.done,
								status === "NOW" && styles.now,
								status === "NOW" && nowStyle,
							)}
							aria-current={status === "NOW" ? "step" : undefined}
						>
							{status === "DONE" && <Icon name="check" />}
							<span>
								{t(`chain.${state}`)}
								{status === "DONE" && <span className="vh">, {t("chain.done")}</span>}
							</span>
						</li>
					))}
				</ol>
				{now >= 0 && (
					<p className={styles.line}>
						<b>
							{t("chain.step", { number: now + 1, of: steps.length, name: t(`chain.${steps[now]?.state}`) })}
						</b>
						{next && <span className="muted">{t("chain.next", { name: t(`chain.${next.state}`) })}</span>}
					</p>
				)}
			</div>
			{turn && (
				<div className={classes(styles.turn, turn.of !== "other" && styles[turn.of])}>
					<span className={styles.whose}>
						<Icon name={turn.of === "other" ? "clock" : "flag"} />
						{turn.whose}
					</span>
					<span>{turn.what}</span>
					{turn.dueAt && (
						<Deadline dueAt={turn.dueAt} {...(turn.term !== undefined && { term: turn.term })} />
					)}
				</div>
			)}
		</section>
	);
}
