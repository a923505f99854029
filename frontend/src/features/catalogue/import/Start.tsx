import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useOnce } from "@/api/useOnce";
import { Button } from "@/ui/Button";
import { Checkbox, FieldGroup, Radio, TextArea } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { type Import, importQuery } from "../queries/imports";
import styles from "./Import.module.css";

const LONGEST_BASIS = 2000;

/** How far what is in the file shall get. */
export function Start({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const once = useOnce();
	const client = useQueryClient();
	const [wanted, setWanted] = useState<Import["outcomes"][number]>("DRAFT");
	const [basis, setBasis] = useState("");
	const [withRepeated, setWithRepeated] = useState(false);
	const [busy, setBusy] = useState(false);
	const [problem, setProblem] = useState<unknown>();
	const refused = problem instanceof ApiProblem ? problem.byField.basis : undefined;
	const { plans, incomplete } = file.tally;
	const left = (plans.INVALID ?? 0) + (withRepeated ? 0 : (plans.REPEATED ?? 0));
	const all = Object.values(plans).reduce((sum, number) => sum + number, 0);

	async function start() {
		setBusy(true);
		setProblem(undefined);
		try {
			const { data } = await once((header) =>
				api.POST("/api/v1/my/imports/{id}/start", {
					params: { path: { id: file.id }, header },
					body: { wanted, basis: wanted === "PUBLISHED" ? basis : null, withRepeated },
				}),
			);
			if (data) client.setQueryData(importQuery(file.id).queryKey, data);
			client.invalidateQueries({ queryKey: ["my"] });
		} catch (error) {
			setProblem(error);
		} finally {
			setBusy(false);
		}
	}

	return (
		<Sheet title={t("start.title")}>
			<div className={styles.form}>
				{!refused && <FormProblem problem={problem} />}
				<FieldGroup legend={t("start.wanted")}>
					{file.outcomes.map((each) => (
						<Radio
							key={each}
							name="wanted"
							label={t(`wanted.${each}`)}
							description={t(`wantedHint.${each}`)}
							checked={wanted === each}
							onChange={() => setWanted(each)}
						/>
					))}
				</FieldGroup>
				{!file.outcomes.includes("SUBMITTED") && <Notice tone="demand">{t("start.unverified")}</Notice>}
				{wanted === "PUBLISHED" && (
					<TextArea
						label={t("start.basis")}
						hint={t("start.basisHint")}
						error={refused}
						maxLength={LONGEST_BASIS}
						value={basis}
						onChange={(event) => setBasis(event.target.value)}
					/>
				)}
				{(plans.REPEATED ?? 0) > 0 && (
					<Checkbox
						label={t("start.withRepeated", { count: plans.REPEATED ?? 0 })}
						checked={withRepeated}
						onChange={(event) => setWithRepeated(event.target.checked)}
					/>
				)}
				{wanted !== "DRAFT" && incomplete > 0 && (
					<Notice tone="demand">{t("start.incomplete", { count: incomplete })}</Notice>
				)}
				{left > 0 && <Notice tone="demand">{t("start.left", { count: left })}</Notice>}
				<div className={styles.actions}>
					<Button variant="primary" busy={busy} onClick={start}>
						{t("start.go", { count: all - left })}
					</Button>
					<span className="caption">{t("start.safe")}</span>
				</div>
			</div>
		</Sheet>
	);
}
