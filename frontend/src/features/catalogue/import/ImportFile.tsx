import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { useOnce } from "@/api/useOnce";
import { formatNumber, formatPercent } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { FormProblem } from "@/ui/form/FormProblem";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { type Import, importQuery, isBusy } from "../queries/imports";
import styles from "./Import.module.css";
import { Mapping } from "./Mapping";
import { Rows } from "./Rows";
import { Start } from "./Start";
import { importTone } from "./tones";

/** One file on its way in: what its columns mean, what was found, how far it is, what came of it. */
export function ImportFile() {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const { id = "" } = useParams();
	const query = useQuery(importQuery(id));
	const text = useLocalText();
	const file = query.data;
	if (query.error) return <ErrorState error={query.error} retry={() => query.refetch()} />;
	if (!file) return <Skeleton lines={8} />;
	return (
		<div className="page">
			<PageTitle>{file.fileName}</PageTitle>
			<div className={styles.head}>
				<p className="caption">
					<LocaleLink to="/workspace/import">{t("title")}</LocaleLink>
				</p>
				<h1>{file.fileName}</h1>
				<p className="meta">
					<Badge tone={importTone(file.state)}>{t(`state.${file.state}`)}</Badge>
					<span>{t(`kind.${file.kind}`)}</span>
					<span>{text(file.owner.name)}</span>
				</p>
			</div>
			<div className="stack-6">
				<Steps file={file} />
			</div>
		</div>
	);
}

function Steps({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const [again, setAgain] = useState(false);
	const busy = isBusy(file);
	useEffect(() => {
		if (busy) setAgain(false);
	}, [busy]);
	const mayCheck = file.allowedActions.includes("CHECK");
	const mapping = mayCheck && (file.state === "UPLOADED" || again);
	return (
		<>
			{file.state === "FAILED" && (
				<Notice tone="danger">
					{t(`failure.${file.failure ?? ""}`, { defaultValue: t("failure.other") })}
				</Notice>
			)}
			{file.state === "CANCELLED" && <Notice tone="demand">{t("cancelledHint")}</Notice>}
			<Progress file={file} />
			{file.state !== "UPLOADED" && <Counts file={file} />}
			{mapping && <Mapping file={file} />}
			{mayCheck && !mapping && (
				<p>
					<Button size="small" icon="edit" onClick={() => setAgain(true)}>
						{t("mapping.again")}
					</Button>
				</p>
			)}
			{file.allowedActions.includes("START") && !mapping && <Start file={file} />}
			{file.state === "DONE" && <Result file={file} />}
			{file.state !== "UPLOADED" && !busy && !mapping && <Rows file={file} />}
		</>
	);
}

/** How far it is: seen at once, and said every quarter to those who listen. */
function Progress({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const language = useLanguage();
	const once = useOnce();
	const client = useQueryClient();
	const [problem, setProblem] = useState<unknown>();
	const busy = isBusy(file);
	const share = file.total === 0 ? 1 : file.reached / file.total;
	const percent = Math.floor(share * 100);
	const doing = t(`doing.${file.state}`, { defaultValue: "" });
	async function cancel() {
		setProblem(undefined);
		try {
			await once((header) =>
				api.POST("/api/v1/my/imports/{id}/cancellation", { params: { path: { id: file.id }, header } }),
			);
		} catch (refused) {
			setProblem(refused);
		}
		client.invalidateQueries({ queryKey: ["my", "import", file.id] });
	}
	return (
		<>
			<p className="vh" role="status">
				{busy
					? `${doing} ${formatPercent(percent - (percent % 25), language)}`
					: t("announced", { state: t(`state.${file.state}`) })}
			</p>
			<FormProblem problem={problem} />
			{busy && (
				<div className={styles.progress}>
					<p>
						<b>{doing}</b>{" "}
						<span className="num">
							{t("reached", {
								reached: formatNumber(file.reached, language),
								total: formatNumber(file.total, language),
							})}
						</span>
					</p>
					<progress value={file.reached} max={Math.max(1, file.total)} aria-label={doing} />
					<div className={styles.actions}>
						<Button size="small" onClick={cancel}>
							{t("cancel")}
						</Button>
						<span className="caption">{t("leave")}</span>
					</div>
				</div>
			)}
		</>
	);
}

const plans = ["NEW", "CHANGED", "UNCHANGED", "BLOCKED", "REPEATED", "INVALID"] as const;
const outcomes = ["CREATED", "UPDATED", "UNCHANGED", "SKIPPED"] as const;

function Counts({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const language = useLanguage();
	const { tally } = file;
	const over = Object.keys(tally.outcomes).length > 0;
	const counted: [string, number][] = over
		? [
				...outcomes.map((each): [string, number] => [t(`outcome.${each}`), tally.outcomes[each] ?? 0]),
				[t("submitted"), tally.submitted],
				[t("published"), tally.published],
			]
		: [
				...plans.map((each): [string, number] => [t(`plan.${each}`), tally.plans[each] ?? 0]),
				[t("incomplete"), tally.incomplete],
			];
	const shown = counted.filter(([, number], index) => index === 0 || number > 0);
	return (
		<Sheet title={t(over ? "result" : "found")}>
			<dl className={styles.counts}>
				{shown.map(([name, number]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{formatNumber(number, language)}</dd>
					</div>
				))}
			</dl>
		</Sheet>
	);
}

function Result({ file }: { file: Import }) {
	const { t } = useTranslation("editor", { keyPrefix: "import" });
	const { data: session } = useSession();
	const own = session?.organisation?.id === file.owner.id;
	return (
		<div className={styles.actions}>
			{own && (
				<ButtonLink
					to={file.kind === "LISTING" ? "/workspace/listings" : "/workspace/needs"}
					variant="primary"
				>
					{t(`toList.${file.kind}`)}
				</ButtonLink>
			)}
			<ButtonLink to="/workspace/import" icon="upload">
				{t("another")}
			</ButtonLink>
		</div>
	);
}
