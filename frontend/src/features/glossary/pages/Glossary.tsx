import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useSession } from "@/api/session";
import { formatNumber } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { BareSelect, TextField } from "@/ui/Field";
import { LoadMore } from "@/ui/LoadMore";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { RelativeTime } from "@/ui/Time";
import { type Group, groupsQuery, type Shown, shownStates } from "../queries/glossary";
import styles from "./Glossary.module.css";

/** The terms that search and matching take for one another; for operators. */
export function Glossary() {
	const { t } = useTranslation("glossary");
	const { data: session } = useSession();
	const operator = session?.organisation?.capabilities.includes("OPERATOR");
	return (
		<div className="page">
			<PageTitle>{t("title")}</PageTitle>
			<div className={styles.head}>
				<div>
					<h1>{t("title")}</h1>
					<p className="muted">{t("lead")}</p>
				</div>
				{operator && (
					<ButtonLink to="/workspace/glossary/new" variant="primary" icon="plus">
						{t("add")}
					</ButtonLink>
				)}
			</div>
			{session && !operator && <EmptyState title={t("onlyOperators")}>{t("onlyOperatorsHint")}</EmptyState>}
			{operator && <Groups />}
		</div>
	);
}

function Groups() {
	const { t } = useTranslation("glossary");
	const language = useLanguage();
	const [search] = useSearchParams();
	const q = search.get("q") ?? "";
	const shown = shownStates.find((each) => each === search.get("show")) ?? "all";
	const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
		groupsQuery(q, shown),
	);
	const groups = data?.pages.flatMap((page) => page?.items ?? []);
	const total = data?.pages[0]?.total ?? 0;
	return (
		<>
			<Tools key={q} q={q} shown={shown} />
			{error && <ErrorState error={error} retry={refetch} />}
			{!groups && !error && <Skeleton lines={8} />}
			{groups?.length === 0 && (
				<EmptyState
					title={q ? t("none", { q }) : t("noneOfThese")}
					action={
						<ButtonLink
							to={`/workspace/glossary/new${q ? `?term=${encodeURIComponent(q)}` : ""}`}
							icon="plus"
						>
							{t("add")}
						</ButtonLink>
					}
				>
					{t("noneHint")}
				</EmptyState>
			)}
			{groups && groups.length > 0 && (
				<>
					<p className="caption" aria-live="polite">
						{t("count", { count: total, number: formatNumber(total, language) })}
					</p>
					<table className="ledger stack">
						<thead>
							<tr>
								<th scope="col">{t("column.first")}</th>
								<th scope="col">{t("column.second")}</th>
								<th scope="col">{t("column.kind")}</th>
								<th scope="col">{t("column.changed")}</th>
							</tr>
						</thead>
						<tbody>
							{groups.map((group) => (
								<Line key={group.id} group={group} />
							))}
						</tbody>
					</table>
					<LoadMore
						shown={groups.length}
						total={total}
						hasMore={hasNextPage}
						loading={isFetchingNextPage}
						onMore={() => fetchNextPage()}
					/>
				</>
			)}
		</>
	);
}

function Tools({ q, shown }: { q: string; shown: Shown }) {
	const { t } = useTranslation("glossary");
	const [, setSearch] = useSearchParams();
	const [typed, setTyped] = useState(q);
	const go = (words: string, show: string) =>
		setSearch({ ...(words.trim() ? { q: words.trim() } : {}), ...(show === "all" ? {} : { show }) });
	return (
		<form
			className={styles.tools}
			onSubmit={(event: FormEvent) => {
				event.preventDefault();
				go(typed, shown);
			}}
		>
			<div className={styles.search}>
				<TextField
					label={t("find")}
					type="search"
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
				/>
			</div>
			<Button type="submit" icon="search">
				{t("findVerb")}
			</Button>
			<BareSelect
				label={t("show")}
				value={shown}
				options={shownStates.map((each) => ({ value: each, label: t(`shown.${each}`) }))}
				onChange={({ target }) => go(q, target.value)}
			/>
		</form>
	);
}

function Line({ group }: { group: Group }) {
	const { t } = useTranslation("glossary");
	const [lead, others] = group.first.length > 0 ? [group.first, group.second] : [group.second, []];
	return (
		<tr>
			<th scope="row">
				<LocaleLink to={`/workspace/glossary/${group.id}`}>{lead.join("; ")}</LocaleLink>
				{group.disabled && (
					<>
						{" "}
						<Badge tone="danger">{t("disabled")}</Badge>
					</>
				)}
			</th>
			<td data-l={t("column.second")}>{others.join("; ")}</td>
			<td data-l={t("column.kind")}>{t(`kind.${group.kind}`)}</td>
			<td data-l={t("column.changed")}>
				{group.changedBy ? (
					<>
						{group.changedBy}, <RelativeTime at={group.changedAt} />
					</>
				) : (
					t("shipped")
				)}
			</td>
		</tr>
	);
}
