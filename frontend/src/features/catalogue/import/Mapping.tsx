import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useOnce } from "@/api/useOnce";
import { Button } from "@/ui/Button";
import { BareSelect, Select } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { Sheet } from "@/ui/Sheet";
import { type Import, importQuery } from "../queries/imports";
import styles from "./Import.module.css";

const SOURCE = "sourceId";

/** Which column means what: proposed by the names, changed here, remembered for the next file. */
export function Mapping({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const once = useOnce();
	const client = useQueryClient();
	const [mapping, setMapping] = useState<Readonly<Record<string, number>>>(file.mapping);
	const [busy, setBusy] = useState(false);
	const [problem, setProblem] = useState<unknown>();
	const source = mapping[SOURCE];
	const refused = problem instanceof ApiProblem ? problem.byField[`mapping.${SOURCE}`] : undefined;

	const targets = file.targets.filter((target) => target !== SOURCE);
	const meaning = (place: number) => targets.find((target) => mapping[target] === place) ?? "";
	function mean(place: number, target: string) {
		const kept = Object.entries(mapping).filter(
			([each, at]) => each !== target && (at !== place || each === SOURCE),
		);
		setMapping({ ...Object.fromEntries(kept), ...(target && { [target]: place }) });
	}

	async function check() {
		setBusy(true);
		setProblem(undefined);
		try {
			const { data } = await once((header) =>
				api.POST("/api/v1/my/imports/{id}/check", {
					params: { path: { id: file.id }, header },
					body: { mapping },
				}),
			);
			if (data) client.setQueryData(importQuery(file.id).queryKey, data);
		} catch (error) {
			setProblem(error);
		} finally {
			setBusy(false);
		}
	}

	return (
		<Sheet title={t("mapping.title")}>
			<div className="stack-6">
				<p>{t("mapping.explain")}</p>
				{!refused && <FormProblem problem={problem} />}
				<div className={styles.form}>
					<Select
						label={t("mapping.source")}
						hint={t("mapping.sourceHint")}
						error={refused}
						value={source === undefined ? "" : String(source)}
						placeholder={t("mapping.choose")}
						options={file.columns.map(({ name }, place) => ({
							value: String(place),
							label: name || t("mapping.unnamed", { number: place + 1 }),
						}))}
						onChange={({ target: { value } }) => {
							const { [SOURCE]: _, ...others } = mapping;
							setMapping(value === "" ? others : { ...others, [SOURCE]: Number(value) });
						}}
					/>
				</div>
				<table className={styles.mapping}>
					<thead>
						<tr>
							<th scope="col">{t("mapping.column")}</th>
							<th scope="col">{t("mapping.samples")}</th>
							<th scope="col">{t("mapping.meaning")}</th>
						</tr>
					</thead>
					<tbody>
						{file.columns.map(({ name, samples }, place) => {
							const shown = name || t("mapping.unnamed", { number: place + 1 });
							return (
								// biome-ignore lint/suspicious/noArrayIndexKey: columns may be called the same and never move
								<tr key={place}>
									<th scope="row">{shown}</th>
									<td>
										<ul className={styles.samples}>
											{samples.map((sample) => (
												<li key={sample}>{sample}</li>
											))}
										</ul>
									</td>
									<td>
										<BareSelect
											label={t("mapping.meaningOf", { column: shown })}
											value={meaning(place)}
											options={[
												{ value: "", label: t(place === source ? "mapping.asSource" : "mapping.nothing") },
												...targets.map((target) => ({
													value: target,
													label: t(`target.${target.replace(".", "_")}`),
												})),
											]}
											onChange={({ target }) => mean(place, target.value)}
										/>
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
				<div className={styles.actions}>
					<Button variant="primary" busy={busy} onClick={check}>
						{t("mapping.check")}
					</Button>
					<span className="caption">{t("mapping.dry")}</span>
				</div>
			</div>
		</Sheet>
	);
}
