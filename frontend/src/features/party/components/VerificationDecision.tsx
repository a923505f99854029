import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";
import { useOnce } from "@/api/useOnce";
import { Button } from "@/ui/Button";
import { Checkbox, FieldGroup, Radio, TextArea, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { optional, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import styles from "../pages/Party.module.css";

const granted = ["BROKER", "VALUER", "EXPERT"] as const;
type Granted = (typeof granted)[number];

const schema = z
	.object({
		decision: z.enum(["approve", "refuse"], "choose"),
		reasons: optional(4000),
		capabilities: z.array(z.enum(granted)),
		until: z.string(),
	})
	.refine(({ decision, reasons }) => decision !== "refuse" || reasons !== "", {
		message: "required",
		path: ["reasons"],
	})
	.refine(
		({ decision, capabilities, until }) =>
			decision !== "approve" || capabilities.length === 0 || until !== "",
		{
			message: "required",
			path: ["until"],
		},
	);

type Props = { verification: Schema<"Verification">; onDecided: () => void };

/** Verified or refused; a refusal says why, a granted capability until when. */
export function VerificationDecision({ verification, onDecided }: Props) {
	const { t } = useTranslation(["party", "form"]);
	const once = useOnce();
	const { id, requestedCapabilities = [] } = verification;
	const asked = granted.filter((each) => requestedCapabilities.includes(each));
	const [nextYear] = useState(inTwoYears);
	const { form, submit, errorOf, problem, busy } = useServerForm<z.infer<typeof schema>>({
		schema,
		defaults: { reasons: "", capabilities: asked, until: nextYear },
		keepAs: `verification-decision:${id}`,
		send: async ({ decision, reasons, capabilities, until }) => {
			const params = { path: { id } };
			if (decision === "approve") {
				await once((header) =>
					api.POST("/api/v1/verifications/{id}/approval", {
						params: { ...params, header },
						body: { capabilities: capabilities.map((capability: Granted) => ({ capability, until })) },
					}),
				);
			} else {
				await once((header) =>
					api.POST("/api/v1/verifications/{id}/refusal", {
						params: { ...params, header },
						body: { reasons },
					}),
				);
			}
			toast(t(`verifications.${decision}d`));
			onDecided();
		},
	});
	const decision = form.watch("decision");
	return (
		<Sheet title={t("verifications.decision")}>
			<form onSubmit={submit} noValidate className={styles.form}>
				<FormProblem problem={problem} />
				<FieldGroup legend={t("verifications.question")} error={errorOf("decision")}>
					<Radio
						{...form.register("decision")}
						value="approve"
						label={t("verifications.approve")}
						description={t("verifications.approveMeans")}
					/>
					<Radio
						{...form.register("decision")}
						value="refuse"
						label={t("verifications.refuse")}
						description={t("verifications.refuseMeans")}
					/>
				</FieldGroup>
				{decision === "approve" && asked.length > 0 && (
					<>
						<FieldGroup legend={t("verifications.grant")}>
							{asked.map((capability) => (
								<Checkbox
									key={capability}
									{...form.register("capabilities")}
									value={capability}
									label={t(`capability.${capability}`)}
								/>
							))}
						</FieldGroup>
						<TextField
							{...form.register("until")}
							type="date"
							label={t("verifications.until")}
							error={errorOf("until")}
						/>
					</>
				)}
				{decision === "refuse" && (
					<TextArea
						{...form.register("reasons")}
						label={t("verifications.reasons")}
						hint={t("verifications.reasonsHint")}
						rows={6}
						error={errorOf("reasons")}
					/>
				)}
				<div className="row">
					<Button type="submit" variant="primary" busy={busy} disabled={!decision}>
						{t(decision === "refuse" ? "verifications.sendRefusal" : "verifications.sendApproval")}
					</Button>
				</div>
				<p className="caption">{t("verifications.after")}</p>
			</form>
		</Sheet>
	);
}

function inTwoYears() {
	const day = new Date();
	day.setFullYear(day.getFullYear() + 2);
	return day.toISOString().slice(0, 10);
}
