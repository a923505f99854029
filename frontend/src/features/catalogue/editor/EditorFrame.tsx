import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import type { Schema } from "@/api/types";
import { Icon } from "@/ui/Icon";
import { CompletenessMeter } from "./CompletenessMeter";
import styles from "./Editor.module.css";
import { countBySteps, type Kind, partOf, stepOf, stepsOf } from "./steps";

type Props = {
	type: Kind;
	head: ReactNode;
	/** What stands above everything: a conflict, a review's answer. */
	notice?: ReactNode;
	completeness: Schema<"Completeness">;
	/** Paths that the server refused. */
	refused: readonly string[];
	review: Schema<"ReviewResult"> | null | undefined;
	children: (step: string) => ReactNode;
};

export function useStep(type: Kind): string {
	const [search] = useSearchParams();
	const all = stepsOf(type);
	const asked = search.get("step") ?? "";
	return all.includes(asked) ? asked : (all[0] ?? "");
}

/** The steps at the side, one of them in the middle, and what would make it better. */
export function EditorFrame({ type, head, notice, completeness, refused, review, children }: Props) {
	const { t } = useTranslation("editor");
	const step = useStep(type);
	const all = stepsOf(type);
	const at = all.indexOf(step);
	const errors = countBySteps(type, refused);
	const notes = review?.decision === "REQUEST_CHANGES" ? review.notes : [];
	const asked = countBySteps(
		type,
		notes.map(({ field }) => field),
	);
	return (
		<div className={styles.page}>
			{head}
			{notice}
			<div className={styles.columns}>
				<nav className={styles.steps} aria-label={t("steps")}>
					<ol>
						{all.map((each, index) => (
							<li key={each}>
								<Link
									to={`?step=${each}`}
									aria-current={each === step ? "step" : undefined}
									className={each === "confidential" ? styles.secretStep : undefined}
								>
									<span className={styles.stepNumber} aria-hidden="true">
										{each === "confidential" ? <Icon name="lock" /> : index + 1}
									</span>
									{t(`${type}.step.${each}`)}
									{errors[each] ? (
										<span className={styles.stepWrong}>{t("stepErrors", { count: errors[each] })}</span>
									) : asked[each] ? (
										<span className={styles.stepAsked}>{t("stepNotes", { count: asked[each] })}</span>
									) : null}
								</Link>
							</li>
						))}
					</ol>
				</nav>
				<div className={styles.middle}>
					<StepNotes notes={notes.filter(({ field }) => stepOf(type, field) === step)} type={type} />
					{children(step)}
					<p className={styles.turn}>
						{at > 0 ? (
							<Link to={`?step=${all[at - 1]}`}>
								<Icon name="previous" /> {t(`${type}.step.${all[at - 1]}`)}
							</Link>
						) : (
							<span />
						)}
						{at < all.length - 1 && (
							<Link to={`?step=${all[at + 1]}`} className={styles.onwards}>
								{t(`${type}.step.${all[at + 1]}`)} <Icon name="next" />
							</Link>
						)}
					</p>
				</div>
				<aside className={styles.side}>
					<CompletenessMeter completeness={completeness} type={type} />
				</aside>
			</div>
		</div>
	);
}

/** What the reviewer asked to be changed in this step, field by field. */
function StepNotes({ notes, type }: { notes: readonly Schema<"ReviewNote">[]; type: Kind }) {
	const { t } = useTranslation("editor");
	if (notes.length === 0) return null;
	return (
		<section className={styles.notes} aria-label={t("review.notes")}>
			<h2>{t("review.notes")}</h2>
			<dl>
				{notes.map(({ field, text }) => (
					<div key={field + text}>
						<dt>{t(`${type}.part.${partOf(field)}`, { defaultValue: field })}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
