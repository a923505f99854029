import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { FieldGroup, Radio, Select, TextField } from "@/ui/Field";
import { LocalTextField } from "@/ui/form/LocalTextField";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { useVocabulary } from "../queries/vocabularies";
import { errorsOf, useListingEditing } from "./Editing";
import styles from "./Editor.module.css";
import { Rows } from "./Rows";
import { TrlPicker } from "./TrlPicker";

const kinds = ["TEST", "REFERENCE", "PILOT"] as const;
const bases = ["SELF_DECLARED", "EVIDENCED"] as const;

/** How far it is, and what shows it. */
export function ReadinessStep() {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useListingEditing();
	const shown = Math.max(0, ...content.evidence.map(({ trl }) => trl ?? 0));
	return (
		<Sheet title={t("listing.step.readiness")}>
			<div className={styles.form}>
				<TrlPicker
					label={t("listing.part.trl")}
					value={content.trl}
					onChange={(level) => put("trl", level)}
					error={errorOf("trl")}
				/>
				<FieldGroup legend={t("listing.part.trlBasis")} error={errorOf("trlBasis")}>
					{bases.map((basis) => (
						<Radio
							key={basis}
							name="trlBasis"
							value={basis}
							label={t(`listing.basis.${basis}`)}
							description={t(`listing.basisMeans.${basis}`)}
							checked={content.trlBasis === basis}
							onChange={() => put("trlBasis", basis)}
						/>
					))}
				</FieldGroup>
				{content.trlBasis === "EVIDENCED" && content.trl && shown < content.trl && (
					<Notice tone="demand">{t("listing.evidenceShort", { level: content.trl })}</Notice>
				)}
				<Rows
					label={t("listing.part.evidence")}
					hint={t("listing.hint.evidence")}
					one={t("listing.one.evidence")}
					rows={content.evidence}
					onChange={(rows) => put("evidence", rows)}
					blank={blankEvidence}
					error={errorOf("evidence")}
					framed
				>
					{(row, change, index) => <EvidenceRow row={row} change={change} path={`evidence[${index}]`} />}
				</Rows>
			</div>
		</Sheet>
	);
}

type Evidence = Schema<"Evidence">;

const blankEvidence: Evidence = {
	kind: "TEST",
	trl: null,
	what: { vi: "", en: "" },
	place: null,
	date: null,
};

function EvidenceRow({
	row,
	change,
	path,
}: {
	row: Evidence;
	change: (row: Evidence) => void;
	path: string;
}) {
	const { t } = useTranslation(["editor", "form"]);
	const { errorOf } = useListingEditing();
	return (
		<>
			<div className={styles.pair}>
				<Select
					label={t("listing.evidence.kind")}
					options={kinds.map((kind) => ({ value: kind, label: t(`listing.evidenceKind.${kind}`) }))}
					value={row.kind ?? ""}
					onChange={(event) => change({ ...row, kind: event.target.value as Evidence["kind"] })}
					error={errorOf(`${path}.kind`)}
				/>
				<Select
					label={t("listing.evidence.trl")}
					options={[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
						value: String(level),
						label: `TRL ${level}`,
					}))}
					placeholder={t("form:choose")}
					value={row.trl ? String(row.trl) : ""}
					onChange={(event) =>
						change({ ...row, trl: event.target.value ? Number(event.target.value) : null })
					}
					error={errorOf(`${path}.trl`)}
				/>
			</div>
			<LocalTextField
				label={t("listing.evidence.what")}
				value={row.what}
				onChange={(what) => change({ ...row, what })}
				rows={2}
				maxLength={1000}
				errors={errorsOf(errorOf, `${path}.what`)}
			/>
			<div className={styles.pair}>
				<TextField
					label={t("listing.evidence.place")}
					value={row.place ?? ""}
					onChange={(event) => change({ ...row, place: event.target.value || null })}
					maxLength={300}
					optional
					error={errorOf(`${path}.place`)}
				/>
				<TextField
					label={t("listing.evidence.date")}
					type="date"
					value={row.date ?? ""}
					onChange={(event) => change({ ...row, date: event.target.value || null })}
					optional
					error={errorOf(`${path}.date`)}
				/>
			</div>
		</>
	);
}

type IpRight = Schema<"IpRight">;

const blankRight = {
	kind: null,
	title: null,
	office: "VN",
	number: null,
	status: null,
	filedOn: null,
	expiresOn: null,
	owners: [],
} as unknown as IpRight;

/** Which rights stand behind it, and whose they are. */
export function RightsStep() {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useListingEditing();
	return (
		<Sheet title={t("listing.step.rights")}>
			<Rows
				label={t("listing.part.ipRights")}
				hint={t("listing.hint.ipRights")}
				one={t("listing.one.right")}
				rows={content.ipRights}
				onChange={(rows) => put("ipRights", rows)}
				blank={blankRight}
				error={errorOf("ipRights")}
				framed
			>
				{(row, change, index) => <RightRow row={row} change={change} path={`ipRights[${index}]`} />}
			</Rows>
		</Sheet>
	);
}

function RightRow({ row, change, path }: { row: IpRight; change: (row: IpRight) => void; path: string }) {
	const { t } = useTranslation(["editor", "form"]);
	const { errorOf } = useListingEditing();
	const kindWords = useVocabulary("ipKinds");
	const statusWords = useVocabulary("ipStatuses");
	const text = (part: "title" | "office" | "number", longest: number) => (
		<TextField
			label={t(`listing.right.${part}`)}
			value={row[part] ?? ""}
			onChange={(event) => change({ ...row, [part]: event.target.value || null })}
			maxLength={longest}
			optional
			error={errorOf(`${path}.${part}`)}
		/>
	);
	const day = (part: "filedOn" | "expiresOn") => (
		<TextField
			label={t(`listing.right.${part}`)}
			type="date"
			value={row[part] ?? ""}
			onChange={(event) => change({ ...row, [part]: event.target.value || null })}
			optional
			error={errorOf(`${path}.${part}`)}
		/>
	);
	return (
		<>
			<div className={styles.pair}>
				<Select
					label={t("listing.right.kind")}
					options={kindWords}
					placeholder={t("form:choose")}
					value={row.kind ?? ""}
					onChange={(event) => change({ ...row, kind: event.target.value })}
					error={errorOf(`${path}.kind`)}
				/>
				<Select
					label={t("listing.right.status")}
					options={statusWords}
					placeholder={t("form:choose")}
					value={row.status ?? ""}
					onChange={(event) => change({ ...row, status: event.target.value })}
					error={errorOf(`${path}.status`)}
				/>
			</div>
			{text("title", 300)}
			<div className={styles.pair}>
				{text("office", 40)}
				{text("number", 60)}
				{day("filedOn")}
				{day("expiresOn")}
			</div>
			<Rows
				label={t("listing.right.owners")}
				one={t("listing.one.owner")}
				rows={row.owners}
				onChange={(owners) => change({ ...row, owners })}
				blank={{ name: "", share: null }}
				error={errorOf(`${path}.owners`)}
			>
				{(owner, changeOwner, index) => (
					<div className={styles.pair}>
						<TextField
							label={t("listing.right.owner")}
							value={owner.name ?? ""}
							onChange={(event) => changeOwner({ ...owner, name: event.target.value })}
							maxLength={300}
							error={errorOf(`${path}.owners[${index}].name`)}
						/>
						<TextField
							label={t("listing.right.share")}
							type="number"
							min={0}
							max={100}
							step="any"
							value={owner.share ?? ""}
							onChange={(event) =>
								changeOwner({
									...owner,
									share: event.target.value === "" ? null : Number(event.target.value),
								})
							}
							optional
							error={errorOf(`${path}.owners[${index}].share`)}
						/>
					</div>
				)}
			</Rows>
		</>
	);
}
