import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { Editor } from "../components/Editor";
import { groupQuery, historyQuery } from "../queries/glossary";
import styles from "./Glossary.module.css";

/** One group of terms: changed, disabled, tried on a query, with what was done to it before. */
export function GlossaryGroup() {
	const { t } = useTranslation("glossary");
	const { id = "" } = useParams();
	const [search] = useSearchParams();
	const isNew = id === "new";
	const { data, error, refetch } = useQuery({ ...groupQuery(id), enabled: !isNew });
	const title = isNew ? t("add") : ([...(data?.first ?? []), ...(data?.second ?? [])][0] ?? t("group"));
	return (
		<div className="page">
			<PageTitle>{title}</PageTitle>
			<Breadcrumbs path={[{ label: t("title"), to: "/workspace/glossary" }]} />
			<div className={styles.head}>
				<h1>{title}</h1>
			</div>
			{error && <ErrorState error={error} retry={refetch} />}
			{!isNew && !data && !error && <Skeleton lines={8} />}
			{isNew && <Editor key="new" term={search.get("term") ?? ""} />}
			{data && (
				<>
					<Editor key={`${data.id} ${data.version}`} group={data} />
					<History id={data.id} />
				</>
			)}
		</div>
	);
}

function History({ id }: { id: string }) {
	const { t } = useTranslation("glossary");
	const { data } = useQuery(historyQuery(id));
	if (!data || data.length === 0) return null;
	const terms = (state: NonNullable<(typeof data)[number]["before"]>) =>
		`${t(`kind.${state.group.kind}`)}: ${[...state.group.first, ...state.group.second].join("; ")}${state.disabled ? ` (${t("disabled")})` : ""}`;
	return (
		<div className={styles.history}>
			<Sheet title={t("history.title")}>
				<ol className="stack-4">
					{data.map(({ at, by, before, after }) => (
						<li key={at}>
							<p className="caption">
								{t(before ? "history.changed" : "history.added", { by: by ?? t("history.somebody") })}{" "}
								<ExactTime at={at} />
							</p>
							{before && (
								<p className="muted">
									<del>{terms(before)}</del>
								</p>
							)}
							<p>{terms(after)}</p>
						</li>
					))}
				</ol>
			</Sheet>
		</div>
	);
}
