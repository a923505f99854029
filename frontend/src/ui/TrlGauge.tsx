import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import styles from "./TrlGauge.module.css";

/** How far the technology is, by how well that is known. `null` where nobody has said or shown anything. */
export type TrlLevels = {
	claimed: number | null;
	evidenced: number | null;
	appraised: number | null;
	/** The claim is not even the supplier's: somebody else estimated it. */
	estimated?: boolean;
};

type Kind = "claimed" | "evidenced" | "appraised";

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const kinds: readonly Kind[] = ["appraised", "evidenced", "claimed"];

const basisOf = (kind: Kind, known: TrlLevels) =>
	kind === "claimed" && known.estimated ? "estimated" : kind;

function kindOf(level: number, known: TrlLevels) {
	return kinds.find((kind) => level <= (known[kind] ?? 0));
}

/** The best checked level, else the bare claim. */
function best(known: TrlLevels) {
	const kind = kinds.find((each) => known[each] !== null);
	return kind ? { kind, level: known[kind] ?? 0 } : undefined;
}

function useSpokenLevels(known: TrlLevels) {
	const { t } = useTranslation("common");
	const shown = best(known);
	if (!shown) return t("trl.unknown");
	const level = (kind: Kind) => known[kind] ?? t("trl.none");
	return t("trl.spoken", {
		level: shown.level,
		how: t(`trl.${basisOf(shown.kind, known)}`),
		word: t(`trl.words.${shown.level}`),
		claimed: level("claimed"),
		evidenced: level("evidenced"),
		appraised: level("appraised"),
	});
}

type Props = { levels: TrlLevels; withoutBasis?: boolean };

/** Nine ticks in threes: full = appraised, filled = evidenced, outlined = claimed only, floor line = not reached. */
export function TrlGauge({ levels: known, withoutBasis }: Props) {
	const { t } = useTranslation("common");
	const spoken = useSpokenLevels(known);
	const shown = best(known);
	if (!shown) return <span className={styles.how}>{t("trl.unknown")}</span>;
	const how = t(`trl.${basisOf(shown.kind, known)}`);
	return (
		<span
			className={styles.trl}
			role="img"
			aria-label={spoken}
			title={`${t(`trl.words.${shown.level}`)} (${how})`}
		>
			<span className={styles.ticks}>
				{levels.map((level) => {
					const kind = kindOf(level, known);
					return <i key={level} className={kind && styles[kind]} />;
				})}
			</span>
			<span className={styles.number}>TRL&nbsp;{shown.level}</span>
			{!withoutBasis && <span className={styles.how}>{how}</span>}
		</span>
	);
}

type LargeProps = { levels: TrlLevels; documents?: number };

/** Three rows of nine under three phases: what is said, what is shown, what somebody independent has checked. */
export function TrlScale({ levels: known, documents }: LargeProps) {
	const { t } = useTranslation("common");
	const spoken = useSpokenLevels(known);
	const notes = {
		claimed: t(known.estimated ? "trl.byEstimate" : "trl.bySupplier"),
		evidenced: documents === undefined ? "" : t("trl.documents", { count: documents }),
		appraised: t("trl.byExpert"),
	};
	return (
		<div className={styles.big} role="img" aria-label={spoken}>
			<span className={styles.corner} />
			<span className={styles.phase}>{t("trl.phase.research")}</span>
			<span className={styles.phase}>{t("trl.phase.development")}</span>
			<span className={styles.phase}>{t("trl.phase.deployment")}</span>
			{[...kinds].reverse().map((kind) => (
				<Row
					key={kind}
					kind={kind}
					reached={known[kind] ?? 0}
					label={t(`trl.row.${basisOf(kind, known)}`)}
					note={notes[kind]}
				/>
			))}
		</div>
	);
}

function Row({ kind, reached, label, note }: { kind: Kind; reached: number; label: string; note: string }) {
	return (
		<>
			<span className={styles.label}>
				{label} <small>{note}</small>
			</span>
			{levels.map((level) => (
				<span key={level} className={classes(styles.cell, level <= reached && styles[kind])}>
					{level}
				</span>
			))}
		</>
	);
}
