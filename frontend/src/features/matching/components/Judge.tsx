import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";
import { Button, IconButton } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldGroup, Radio } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import styles from "../pages/OwnMatches.module.css";
import type { Match } from "../queries/matches";

type Verdict = NonNullable<Match["verdict"]>;
type Reason = Schema<"Verdict.Reason">;

const reasons = [
	"OTHER_PROBLEM",
	"OTHER_FIELD",
	"TOO_EARLY",
	"PRICE",
	"REGION",
	"RIGHTS",
	"KNOWN_ALREADY",
	"OTHER",
] as const satisfies readonly Reason[];

type Props = { need: string; listing: string; title: string; verdict: Verdict | null };

/** Thumbs, and a dismissal that says why; each can be taken back. */
export function Judge({ need, listing, title, verdict }: Props) {
	const { t } = useTranslation("matching");
	const client = useQueryClient();
	const [given, setGiven] = useState(verdict);
	const [dismissing, setDismissing] = useState(false);
	const path = { params: { path: { need, listing } } };

	async function say(next: Verdict | null, reason?: Reason) {
		const before = given;
		setGiven(next);
		try {
			if (next) {
				await api.PUT("/api/v1/matches/{need}/{listing}/verdict", {
					...path,
					body: { verdict: next, reason: reason ?? null },
				});
			} else await api.DELETE("/api/v1/matches/{need}/{listing}/verdict", path);
		} catch (problem) {
			setGiven(before);
			toast(problem instanceof ApiProblem ? problem.message : t("notSaid"));
			return false;
		}
		// Only what was dismissed, or came back, changes what stands there; thumbs move nothing under the reader's hand.
		if (next === "DISMISSED" || before === "DISMISSED") {
			await client.invalidateQueries({ queryKey: ["matches"] });
		}
		return true;
	}

	async function dismiss(reason: Reason) {
		setDismissing(false);
		const before = given;
		if (await say("DISMISSED", reason)) {
			toast(t("dismissed"), async () => {
				if (before && before !== "DISMISSED") {
					await api.PUT("/api/v1/matches/{need}/{listing}/verdict", {
						...path,
						body: { verdict: before, reason: null },
					});
				} else await api.DELETE("/api/v1/matches/{need}/{listing}/verdict", path);
				await client.invalidateQueries({ queryKey: ["matches"] });
			});
		}
	}

	const thumb = (which: "UP" | "DOWN") => (
		<IconButton
			icon={which === "UP" ? "thumbUp" : "thumbDown"}
			label={t(`thumb.${which}`, { title })}
			aria-pressed={given === which}
			className={styles.thumb}
			onClick={() => say(given === which ? null : which)}
		/>
	);
	return (
		<>
			<div className={styles.judge}>
				{thumb("UP")}
				{thumb("DOWN")}
				<IconButton icon="close" label={t("dismiss", { title })} onClick={() => setDismissing(true)} />
			</div>
			<DismissDialog
				open={dismissing}
				onClose={() => setDismissing(false)}
				title={title}
				onDismiss={dismiss}
			/>
		</>
	);
}

type DismissProps = {
	open: boolean;
	onClose: () => void;
	title: string;
	onDismiss: (reason: Reason) => void;
};

function DismissDialog({ open, onClose, title, onDismiss }: DismissProps) {
	const { t } = useTranslation("matching");
	const [reason, setReason] = useState<Reason>();
	const [missing, setMissing] = useState(false);
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title={t("dismissal.title")}
			actions={
				<Button variant="primary" onClick={() => (reason ? onDismiss(reason) : setMissing(true))}>
					{t("dismissal.verb")}
				</Button>
			}
		>
			<div className="stack-4">
				<p>{t("dismissal.explain", { title })}</p>
				<FieldGroup
					legend={t("dismissal.why")}
					error={missing && !reason ? t("dismissal.needed") : undefined}
				>
					{reasons.map((each) => (
						<Radio
							key={each}
							name="reason"
							value={each}
							label={t(`reason.${each}`)}
							checked={reason === each}
							onChange={() => setReason(each)}
						/>
					))}
				</FieldGroup>
			</div>
		</Dialog>
	);
}
