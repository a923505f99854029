import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";
import { useOnce } from "@/api/useOnce";
import { Button } from "@/ui/Button";
import { PromiseDialog } from "@/ui/Dialog";
import { FormProblem } from "@/ui/form/FormProblem";
import { toast } from "@/ui/Toast";
import type { Kind } from "./steps";

type Own = Schema<"OwnListing"> | Schema<"OwnNeed">;

/** What its state allows besides editing: confirm that it is still offered, take it back, begin anew. */
export function OwnActions({ type, own }: { type: Kind; own: Own }) {
	const { t } = useTranslation("editor");
	const client = useQueryClient();
	const once = useOnce();
	const [leaving, setLeaving] = useState(false);
	const [problem, setProblem] = useState<unknown>();
	const [busy, setBusy] = useState(false);
	const may = (action: string) => own.allowedActions.some((each) => each === action);
	const ending = type === "listing" ? "WITHDRAW" : "CLOSE";

	async function act(verb: string, call: (header: { "Idempotency-Key": string }) => Promise<unknown>) {
		setBusy(true);
		setProblem(undefined);
		try {
			await once(call);
			toast(t(`did.${verb}`));
			setLeaving(false);
			await client.invalidateQueries({ queryKey: ["my"] });
		} catch (refused) {
			setProblem(refused);
		} finally {
			setBusy(false);
		}
	}

	const path = { id: own.id };
	const confirm = () =>
		act("CONFIRM_FRESH", (header) =>
			type === "listing"
				? api.POST("/api/v1/my/listings/{id}/freshness", { params: { path, header } })
				: api.POST("/api/v1/my/needs/{id}/freshness", { params: { path, header } }),
		);
	const end = () =>
		act(ending, (header) =>
			type === "listing"
				? api.POST("/api/v1/my/listings/{id}/withdrawal", { params: { path, header } })
				: api.POST("/api/v1/my/needs/{id}/closure", { params: { path, header } }),
		);
	const reopen = () =>
		act("REOPEN", (header) =>
			type === "listing"
				? api.POST("/api/v1/my/listings/{id}/reopening", { params: { path, header } })
				: api.POST("/api/v1/my/needs/{id}/reopening", { params: { path, header } }),
		);

	return (
		<>
			{may("CONFIRM_FRESH") && (
				<Button size="small" icon="check" busy={busy} onClick={confirm}>
					{t("do.CONFIRM_FRESH")}
				</Button>
			)}
			{may("REOPEN") && (
				<Button size="small" icon="edit" busy={busy} onClick={reopen}>
					{t("do.REOPEN")}
				</Button>
			)}
			{may(ending) && (
				<Button size="small" variant="quiet" onClick={() => setLeaving(true)}>
					{t(`do.${ending}`)}
				</Button>
			)}
			{!leaving && <FormProblem problem={problem} />}
			<PromiseDialog
				open={leaving}
				onClose={() => setLeaving(false)}
				title={t(`do.${ending}`)}
				promise={t(`means.${ending}`)}
				verb={t(`do.${ending}`)}
				busy={busy}
				onConfirm={end}
			>
				<FormProblem problem={problem} />
			</PromiseDialog>
		</>
	);
}
