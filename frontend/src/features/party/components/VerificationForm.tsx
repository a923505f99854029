import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { sessionQuery } from "@/api/session";
import type { Schema } from "@/api/types";
import { upload } from "@/api/upload";
import { useOnce } from "@/api/useOnce";
import { formatBytes } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button, IconButton } from "@/ui/Button";
import { Checkbox, FieldError, FieldGroup, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { required, z } from "@/ui/form/rules";
import { Uploads } from "@/ui/form/Uploads";
import { useServerForm } from "@/ui/form/useServerForm";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import styles from "../pages/Party.module.css";
import { verificationQuery } from "../queries/organisation";

type Evidence = Schema<"EvidenceFile">;

const asked = ["BROKER", "VALUER", "EXPERT"] as const;

const schema = z.object({
	legalName: required(200),
	registrationNumber: required(50),
	representative: required(120),
	requestedCapabilities: z.array(z.enum(asked)),
	evidence: z
		.array(z.object({ id: z.string(), name: z.string(), size: z.number() }))
		.min(1, "evidence-needed"),
});

type Props = {
	acting: Schema<"ActingOrganisation">;
	organisation: Schema<"Organisation">;
	earlier: Schema<"Verification"> | null;
	onSent: () => void;
};

/** Who the organisation is in law, with papers that show it. */
export function VerificationForm({ acting, organisation, earlier, onSent }: Props) {
	const { t } = useTranslation(["party", "form"]);
	const client = useQueryClient();
	const once = useOnce();
	const { form, submit, errorOf, problem, busy } = useServerForm<z.infer<typeof schema>>({
		schema,
		defaults: {
			legalName: earlier?.legalName ?? organisation.name.vi ?? organisation.name.en ?? "",
			registrationNumber: earlier?.registrationNumber ?? organisation.registrationNumber ?? "",
			representative: earlier?.representative ?? "",
			requestedCapabilities: [],
			evidence: [],
		},
		keepAs: `verification:${acting.id}`,
		send: async ({ evidence: files, ...body }) => {
			await once((header) =>
				api.POST("/api/v1/organisations/{id}/verification", {
					params: { path: { id: acting.id }, header },
					body: { ...body, evidenceIds: files.map(({ id }) => id) },
				}),
			);
			toast(t("verification.sentToast"));
			await client.invalidateQueries({ queryKey: verificationQuery(acting.id).queryKey });
			client.invalidateQueries({ queryKey: sessionQuery.queryKey });
			onSent();
		},
	});
	const files = form.watch("evidence") as Evidence[];
	const put = (now: Evidence[]) =>
		form.setValue("evidence", now as never, { shouldValidate: form.formState.isSubmitted });

	return (
		<Sheet title={t("verification.form")}>
			<form onSubmit={submit} noValidate className={styles.form}>
				<p className="muted">{t("verification.why")}</p>
				<FormProblem problem={problem} />
				<TextField
					{...form.register("legalName")}
					label={t("verification.legalName")}
					hint={t("verification.legalNameHint")}
					error={errorOf("legalName")}
				/>
				<div className={styles.pair}>
					<TextField
						{...form.register("registrationNumber")}
						label={t("organisation.registrationNumber")}
						hint={t("organisation.registrationHint")}
						error={errorOf("registrationNumber")}
					/>
					<TextField
						{...form.register("representative")}
						label={t("verification.representative")}
						hint={t("verification.representativeHint")}
						error={errorOf("representative")}
					/>
				</div>
				<FieldGroup legend={t("verification.alsoAs")} hint={t("verification.alsoAsHint")}>
					{asked
						.filter((capability) => !acting.capabilities.includes(capability))
						.map((capability) => (
							<Checkbox
								key={capability}
								{...form.register("requestedCapabilities")}
								value={capability}
								label={t(`capability.${capability}`)}
							/>
						))}
				</FieldGroup>
				<div className="stack-2">
					<Uploads
						label={t("verification.evidence")}
						hint={t("verification.evidenceHint")}
						accept=".pdf,.png,.jpg,.jpeg"
						largest={20_000_000}
						send={async (file, onProgress) => {
							const sent = await upload<Evidence>(`/api/v1/organisations/${acting.id}/evidence`, {
								file,
								onProgress,
							});
							put([...(form.getValues("evidence") as Evidence[]), sent]);
						}}
					/>
					<EvidenceChosen
						files={files}
						onRemove={(id) => {
							const before = files;
							put(files.filter((file) => file.id !== id));
							toast(t("form:removed"), () => put(before));
						}}
					/>
					{errorOf("evidence") && <FieldError>{errorOf("evidence")}</FieldError>}
				</div>
				<div className="row">
					<Button type="submit" variant="primary" busy={busy}>
						{t("verification.submit")}
					</Button>
				</div>
			</form>
		</Sheet>
	);
}

function EvidenceChosen({ files, onRemove }: { files: readonly Evidence[]; onRemove: (id: string) => void }) {
	const { t } = useTranslation("form");
	const language = useLanguage();
	return (
		<ul>
			{files.map(({ id, name, size }) => (
				<li key={id} className="row">
					<span>
						{name} <small className="muted num">{formatBytes(size, language)}</small>
					</span>
					<IconButton icon="trash" label={t("remove", { what: name })} onClick={() => onRemove(id)} />
				</li>
			))}
		</ul>
	);
}
