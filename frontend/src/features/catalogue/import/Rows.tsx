import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { ErrorState } from "@/ui/ErrorState";
import { BareSelect } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { LoadMore } from "@/ui/LoadMore";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { type Import, importRowsQuery, type Show } from "../queries/imports";
import styles from "./Import.module.css";
import { importTone } from "./tones";

const planned = [
	"PROBLEMS",
	"ERRORS",
	"WARNINGS",
	"ALL",
	"NEW",
	"CHANGED",
	"UNCHANGED",
	"BLOCKED",
	"REPEATED",
] as const;
const done = ["ALL", "PROBLEMS", "CREATED", "UPDATED", "SKIPPED"] as const;

/** The rows of the file, each with what was found and what came of it; which ones is in the address. */
export function Rows({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const [search, setSearch] = useSearchParams();
	const over = Object.keys(file.tally.outcomes).length > 0;
	const choices: readonly Show[] = over ? done : planned;
	const show = choices.find((each) => each === search.get("show")) ?? choices[0] ?? "ALL";
	const { data: session } = useSession();
	const own = session?.organisation?.id === file.owner.id;
	const query = useInfiniteQuery(importRowsQuery(file.id, show, file.state));
	const rows = query.data?.pages.flatMap(({ items }) => items);
	const troubled = (file.tally.severities.ERROR ?? 0) + (file.tally.severities.WARNING ?? 0);
	return (
		<Sheet title={t("rows.title")} flush>
			<div className={styles.tools}>
				<BareSelect
					label={t("rows.show")}
					value={show}
					options={choices.map((each) => ({ value: each, label: t(`show.${each}`) }))}
					onChange={({ target }) => setSearch({ show: target.value }, { replace: true })}
				/>
				{troubled > 0 && (
					<a href={`/api/v1/my/imports/${file.id}/problems.csv`} download>
						{t("rows.download")}
					</a>
				)}
			</div>
			{query.error && <ErrorState error={query.error} retry={() => query.refetch()} />}
			{!rows && !query.error && <Skeleton lines={6} />}
			{rows?.length === 0 && <p className={styles.tools}>{t("rows.none")}</p>}
			{rows && rows.length > 0 && (
				<>
					<ul className={styles.rows}>
						{rows.map((row) => (
							<Row key={row.row} row={row} kind={file.kind} own={own} />
						))}
					</ul>
					<div className={styles.foot}>
						<LoadMore
							shown={rows.length}
							hasMore={query.hasNextPage}
							loading={query.isFetchingNextPage}
							onMore={() => query.fetchNextPage()}
						/>
					</div>
				</>
			)}
		</Sheet>
	);
}

type RowProps = { row: Schema<"LineView">; kind: Import["kind"]; own: boolean };

function Row({ row, kind, own }: RowProps) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const word = row.outcome ?? row.plan;
	const place = kind === "LISTING" ? "listings" : "needs";
	return (
		<li>
			<span className="num muted">{t("rows.row", { number: row.row })}</span>
			<div className={styles.what}>
				<span>
					{own && row.subjectId ? (
						<LocaleLink to={`/workspace/${place}/${row.subjectId}`}>{row.title || row.sourceId}</LocaleLink>
					) : (
						row.title || t("rows.untitled")
					)}{" "}
					<span className="caption num">{row.sourceId}</span>
				</span>
				{row.findings.length > 0 && (
					<ul className={styles.findings}>
						{row.findings.map((found, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: findings never move
							<Finding key={index} found={found} place={place} />
						))}
					</ul>
				)}
			</div>
			<span>
				<Badge tone={importTone(word)}>
					{t(row.outcome ? `outcome.${row.outcome}` : `plan.${row.plan}`)}
				</Badge>
			</span>
		</li>
	);
}

function Finding({ found, place }: { found: Schema<"LineView.Found">; place: string }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const text = useLocalText();
	const meaning = found.target && t(`target.${found.target.replace(".", "_")}`);
	const column =
		found.column && ![found.target, meaning].includes(found.column)
			? `${found.column} (${meaning})`
			: meaning;
	const other = found.resembled;
	return (
		<li>
			<span className={styles[found.severity]}>
				<Icon name={found.severity === "ERROR" ? "warning" : "info"} />
				<span className="vh">{t(`severity.${found.severity}`)}: </span>
			</span>
			<span>
				{column && <b>{column}: </b>}
				{found.words}{" "}
				{other && (
					<LocaleLink to={other.own ? `/workspace/${place}/${other.id}` : `/${place}/${other.id}`}>
						{text(other.title)}
					</LocaleLink>
				)}
			</span>
		</li>
	);
}
