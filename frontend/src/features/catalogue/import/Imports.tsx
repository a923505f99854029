import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/api/session";
import { upload } from "@/api/upload";
import { formatNumber } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { useLanguage, useLocaleNavigate } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { FieldGroup, Radio, Select, TextField } from "@/ui/Field";
import { Uploads } from "@/ui/form/Uploads";
import { LoadMore } from "@/ui/LoadMore";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { RelativeTime } from "@/ui/Time";
import { type Import, type ImportKind, importOwnersQuery, importsQuery } from "../queries/imports";
import styles from "./Import.module.css";
import { importTone } from "./tones";

const LARGEST = 50_000_000;
const accepted = ".csv,.tsv,.xlsx,.json";

/** Where a file is given to be brought in, and those that were. */
export function Imports() {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const { data: session } = useSession();
	const can = session?.organisation?.capabilities;
	const operator = can?.includes("OPERATOR") ?? false;
	const kinds: ImportKind[] = [
		...(operator || can?.includes("SUPPLIER") ? (["LISTING"] as const) : []),
		...(operator || can?.includes("BUYER") ? (["NEED"] as const) : []),
	];
	return (
		<div className="page">
			<PageTitle>{t("title")}</PageTitle>
			<h1>{t("title")}</h1>
			{session && kinds.length === 0 ? (
				<EmptyState
					title={t("notYours")}
					action={<ButtonLink to="/workspace/organisation">{t("organisation")}</ButtonLink>}
				>
					{t("notYoursHint")}
				</EmptyState>
			) : (
				<div className="stack-6">
					<p className="muted">{t("explain")}</p>
					{session && <NewImport kinds={kinds} operator={operator} />}
					<Earlier />
				</div>
			)}
		</div>
	);
}

function NewImport({ kinds, operator }: { kinds: ImportKind[]; operator: boolean }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const navigate = useLocaleNavigate();
	const [kind, setKind] = useState<ImportKind>(kinds[0] ?? "LISTING");
	const [owner, setOwner] = useState("");
	const { data: session } = useSession();
	const own =
		session?.organisation?.capabilities.includes(kind === "LISTING" ? "SUPPLIER" : "BUYER") ?? false;
	const ready = own || owner !== "";
	const template = (ending: string) => `/api/v1/my/imports/template.${ending}?kind=${kind}`;
	return (
		<Sheet title={t("new")}>
			<div className={styles.form}>
				{kinds.length > 1 && (
					<FieldGroup legend={t("kind.label")}>
						{kinds.map((each) => (
							<Radio
								key={each}
								name="kind"
								label={t(`kind.${each}`)}
								checked={kind === each}
								onChange={() => {
									setKind(each);
									setOwner("");
								}}
							/>
						))}
					</FieldGroup>
				)}
				{operator && <Owner kind={kind} own={own} owner={owner} onChange={setOwner} />}
				<p>
					{t("template")}{" "}
					<a href={template("xlsx")} download>
						XLSX
					</a>
					,{" "}
					<a href={template("csv")} download>
						CSV
					</a>
				</p>
				<Uploads
					label={t("file")}
					hint={t(ready ? "fileHint" : "ownerFirst")}
					accept={accepted}
					largest={LARGEST}
					disabled={!ready}
					send={async (file, onProgress) => {
						const query = owner ? `&owner=${owner}` : "";
						const taken = await upload<Import>(`/api/v1/my/imports?kind=${kind}${query}`, {
							file,
							onProgress,
						});
						navigate(`/workspace/import/${taken.id}`);
					}}
				/>
			</div>
		</Sheet>
	);
}

type OwnerProps = { kind: ImportKind; own: boolean; owner: string; onChange: (id: string) => void };

/** An operator says whose they become. */
function Owner({ kind, own, owner, onChange }: OwnerProps) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const text = useLocalText();
	const [part, setPart] = useState("");
	const { data } = useQuery(importOwnersQuery(kind, part));
	return (
		<>
			<TextField
				label={t("owner.search")}
				value={part}
				maxLength={100}
				onChange={(event) => setPart(event.target.value)}
			/>
			<Select
				label={t("owner.label")}
				hint={t("owner.hint")}
				value={owner}
				placeholder={own ? t("owner.own") : t("owner.choose")}
				options={(data ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))}
				onChange={(event) => onChange(event.target.value)}
			/>
		</>
	);
}

function Earlier() {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const language = useLanguage();
	const text = useLocalText();
	const query = useInfiniteQuery(importsQuery());
	const files = query.data?.pages.flatMap(({ items }) => items);
	if (query.error) return <ErrorState error={query.error} retry={() => query.refetch()} />;
	if (!files) return <Skeleton lines={4} />;
	if (files.length === 0) return <p className="muted">{t("noneYet")}</p>;
	return (
		<Sheet title={t("earlier")} flush>
			<ul className={styles.files}>
				{files.map((file) => (
					<li key={file.id}>
						<div className={styles.what}>
							<LocaleLink to={`/workspace/import/${file.id}`}>{file.fileName}</LocaleLink>
							<span className="meta">
								<span>{t(`kind.${file.kind}`)}</span>
								<span>{text(file.owner.name)}</span>
								<span>{t("rowCount", { count: file.total, n: formatNumber(file.total, language) })}</span>
								<RelativeTime at={file.createdAt} />
							</span>
						</div>
						<Badge tone={importTone(file.state)}>{t(`state.${file.state}`)}</Badge>
					</li>
				))}
			</ul>
			{query.hasNextPage && (
				<LoadMore
					shown={files.length}
					hasMore
					loading={query.isFetchingNextPage}
					onMore={() => query.fetchNextPage()}
				/>
			)}
		</Sheet>
	);
}
