import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useOnce } from "@/api/useOnce";
import { formatTime } from "@/i18n/format";
import { useLanguage, useLocaleNavigate } from "@/i18n/useLanguage";
import { Button, ButtonLink } from "@/ui/Button";
import { Select } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { forget, keep, kept } from "@/ui/form/kept";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import styles from "../pages/Review.module.css";
import { type Review, reviewQuery } from "../queries/reviews";
import { type Criterion, criteria, type Scores, type Screening, verdictOf } from "../verdict";
import { DecisionChoice } from "./DecisionChoice";
import { NoteFields } from "./NoteFields";
import { Score } from "./Score";
import { Sum } from "./Sum";
import type { Notes } from "./useNotes";

type Given = { scores: Scores; reasons: Record<Criterion, string>; screening: Screening };

const nothing: Given = {
	scores: { advantage: null, clarity: null, cooperation: null, form: null },
	reasons: { advantage: "", clarity: "", cooperation: "", form: "" },
	screening: "UNLISTED",
};
const screenings = ["UNLISTED", "ENCOURAGED", "RESTRICTED", "BANNED"] as const;

type Props = { review: Review; notes: Notes; onDecided: () => void };

/** Four scores with written reasons; what may be decided follows from the points. */
export function ScoringForm({ review, notes, onDecided }: Props) {
	const { t } = useTranslation("review");
	const language = useLanguage();
	const client = useQueryClient();
	const navigate = useLocaleNavigate();
	const once = useOnce();
	const key = `review:${review.id}`;
	const [given, setGiven] = useState<Given>(() => kept<Given>(key) ?? nothing);
	const [keptAt, setKeptAt] = useState<Date>();
	const [tried, setTried] = useState(false);
	const [problem, setProblem] = useState<unknown>();
	const [busy, setBusy] = useState(false);
	const { scores, reasons, screening } = given;
	const verdict = verdictOf(scores, review.rules, screening);
	const refused = problem instanceof ApiProblem ? problem.byField : {};

	function put(change: Partial<Given>) {
		const now = { ...given, ...change };
		setGiven(now);
		keep(key, now);
		setKeptAt(new Date());
	}

	const errorOf = (each: Criterion) => {
		if (refused[`reasons.${each}`]) return refused[`reasons.${each}`];
		if (!tried) return undefined;
		if (scores[each] === null) return t("missing.score");
		return reasons[each].trim() === "" ? t("missing.reason") : undefined;
	};
	const emptyNote = (index: number) =>
		tried && notes.notes[index]?.text.trim() === "" ? t("missing.note") : undefined;

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		setTried(true);
		const form = event.currentTarget;
		const finished =
			verdict.given === criteria.length && criteria.every((each) => reasons[each].trim() !== "");
		const noted = notes.notes.every(({ text }) => text.trim() !== "");
		if (!finished || !noted || !verdict.decision) {
			requestAnimationFrame(() =>
				form.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing] input')?.focus(),
			);
			return;
		}
		setBusy(true);
		setProblem(undefined);
		try {
			const body = {
				scores: scores as Record<Criterion, number>,
				reasons,
				decision: verdict.decision,
				notes: [...notes.notes],
				screening,
			};
			await once((header) =>
				api.POST("/api/v1/reviews/{id}/decision", {
					params: { path: { id: review.id }, header },
					body,
				}),
			);
			forget(key);
			notes.forget();
			toast(t(`sentToast.${verdict.decision}`));
			onDecided();
			client.removeQueries({ queryKey: reviewQuery(review.id).queryKey });
			client.invalidateQueries({ queryKey: ["reviews", "queue"] });
			navigate("/operator/reviews");
		} catch (error) {
			setProblem(error);
		} finally {
			setBusy(false);
		}
	}

	return (
		<form className={styles.right} onSubmit={submit} noValidate>
			<Sheet
				title={t("form")}
				aside={keptAt && <span className="caption">{t("kept", { time: formatTime(keptAt, language) })}</span>}
				flush
			>
				{criteria.map((each) => (
					<Score
						key={each}
						criterion={each}
						value={scores[each]}
						reason={reasons[each]}
						error={errorOf(each)}
						onScore={(value) => put({ scores: { ...scores, [each]: value } })}
						onReason={(reason) => put({ reasons: { ...reasons, [each]: reason } })}
					/>
				))}
				<Sum verdict={verdict} rules={review.rules} />
			</Sheet>
			<Sheet title={t("screening.title")}>
				<Select
					label={t("screening.label")}
					hint={t(`screening.means.${screening}`)}
					options={screenings.map((value) => ({ value, label: t(`screening.${value}`) }))}
					value={screening}
					onChange={(event) => put({ screening: event.target.value as Screening })}
					error={refused.screening}
				/>
			</Sheet>
			<Sheet title={t("decide")}>
				<div className="stack-4">
					<DecisionChoice verdict={verdict} rules={review.rules} screening={screening} type={review.type} />
					<NoteFields notes={notes} type={review.type} errorOf={emptyNote} />
					<FormProblem problem={problem} />
					<div className="row">
						<Button type="submit" variant="primary" busy={busy}>
							{t(`send.${verdict.decision ?? "UNDECIDED"}`)}
						</Button>
						<ButtonLink to="/operator/reviews">{t("later")}</ButtonLink>
					</div>
					<p className="caption">{t(`after.${verdict.decision ?? "UNDECIDED"}`)}</p>
				</div>
			</Sheet>
		</form>
	);
}
