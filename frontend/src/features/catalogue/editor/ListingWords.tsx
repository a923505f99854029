import { useTranslation } from "react-i18next";
import { Select, TextField } from "@/ui/Field";
import { LocalTextField } from "@/ui/form/LocalTextField";
import { MultiPicker } from "@/ui/MultiPicker";
import { Sheet } from "@/ui/Sheet";
import { useVocabulary } from "../queries/vocabularies";
import { errorsOf, useListingEditing } from "./Editing";
import styles from "./Editor.module.css";
import { Rows } from "./Rows";

/** What it is and where it belongs. */
export function Basics() {
	const { t } = useTranslation(["editor", "form"]);
	const { content, put, errorOf } = useListingEditing();
	const fields = useVocabulary("fields");
	const ipc = useVocabulary("ipc");
	const subclasses = ipc.filter(({ value }) => value.length >= 4);
	return (
		<Sheet title={t("listing.step.basics")}>
			<div className={styles.form}>
				<LocalTextField
					label={t("listing.part.title")}
					hint={t("listing.hint.title")}
					value={content.title}
					onChange={(value) => put("title", value)}
					maxLength={200}
					errors={errorsOf(errorOf, "title")}
				/>
				<LocalTextField
					label={t("listing.part.summary")}
					hint={t("listing.hint.summary")}
					value={content.summary}
					onChange={(value) => put("summary", value)}
					rows={6}
					maxLength={4000}
					errors={errorsOf(errorOf, "summary")}
				/>
				<Select
					label={t("listing.part.field")}
					options={fields}
					placeholder={t("form:choose")}
					value={content.field ?? ""}
					onChange={(event) => put("field", event.target.value || null)}
					error={errorOf("field")}
				/>
				<MultiPicker
					label={t("listing.part.ipc")}
					hint={t("listing.hint.ipc")}
					options={withChosen(
						subclasses.map(({ value, label }) => ({ value, label: `${value} ${label}` })),
						content.ipc,
					)}
					value={content.ipc}
					onChange={(value) => put("ipc", value)}
					max={30}
					optional
					error={errorOf("ipc") ?? firstError(errorOf, "ipc", content.ipc.length)}
				/>
				<TextField
					label={t("listing.part.video")}
					hint={t("listing.hint.video")}
					type="url"
					placeholder="https://"
					value={content.video ?? ""}
					onChange={(event) => put("video", event.target.value.trim() || null)}
					optional
					error={errorOf("video")}
				/>
			</div>
		</Sheet>
	);
}

/** A code that the vocabulary does not list is still shown as chosen. */
function withChosen(options: { value: string; label: string }[], chosen: readonly string[]) {
	const known = new Set(options.map(({ value }) => value));
	return [
		...options,
		...chosen.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code })),
	];
}

function firstError(errorOf: (path: string) => string | undefined, path: string, length: number) {
	for (let at = 0; at < length; at++) {
		const error = errorOf(`${path}[${at}]`);
		if (error) return error;
	}
	return undefined;
}

const blank = { vi: "", en: "" };

/** Why it is better than what people have, and what for. */
export function AdvantagesStep() {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useListingEditing();
	return (
		<Sheet title={t("listing.step.advantages")}>
			<div className={styles.form}>
				<Rows
					label={t("listing.part.advantages")}
					hint={t("listing.hint.advantages")}
					one={t("listing.one.advantage")}
					rows={content.advantages}
					onChange={(rows) => put("advantages", rows)}
					blank={blank}
					error={errorOf("advantages")}
				>
					{(row, change, index) => (
						<LocalTextField
							label={t("listing.numbered.advantage", { number: index + 1 })}
							value={row}
							onChange={change}
							rows={2}
							maxLength={1000}
							errors={errorsOf(errorOf, `advantages[${index}]`)}
						/>
					)}
				</Rows>
				<Rows
					label={t("listing.part.comparisons")}
					hint={t("listing.hint.comparisons")}
					one={t("listing.one.comparison")}
					rows={content.comparisons}
					onChange={(rows) => put("comparisons", rows)}
					blank={{ criterion: blank, ours: blank, existing: blank, source: blank }}
					error={errorOf("comparisons")}
					framed
				>
					{(row, change, index) =>
						(["criterion", "ours", "existing", "source"] as const).map((part) => (
							<LocalTextField
								key={part}
								label={t(`listing.comparison.${part}`)}
								value={row[part]}
								onChange={(text) => change({ ...row, [part]: text })}
								maxLength={300}
								optional={part === "source"}
								errors={errorsOf(errorOf, `comparisons[${index}].${part}`)}
							/>
						))
					}
				</Rows>
				<Rows
					label={t("listing.part.applications")}
					hint={t("listing.hint.applications")}
					one={t("listing.one.application")}
					rows={content.applications}
					onChange={(rows) => put("applications", rows)}
					blank={blank}
					error={errorOf("applications")}
				>
					{(row, change, index) => (
						<LocalTextField
							label={t("listing.numbered.application", { number: index + 1 })}
							value={row}
							onChange={change}
							rows={2}
							maxLength={1000}
							errors={errorsOf(errorOf, `applications[${index}]`)}
						/>
					)}
				</Rows>
			</div>
		</Sheet>
	);
}
