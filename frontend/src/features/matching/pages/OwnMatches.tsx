import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { useWord } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { LoadMore } from "@/ui/LoadMore";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs, useTab } from "@/ui/Tabs";
import { MatchGroup } from "../components/MatchGroup";
import { matchCountsQuery, matchGroupsQuery, type Scope } from "../queries/matches";
import styles from "./OwnMatches.module.css";

/** What fits the technologies and needs of the organisation that one acts for; of a broker also what fits in its fields. */
export function OwnMatches() {
	const { t } = useTranslation("matching");
	const { data: session } = useSession();
	const { data: counts, error, refetch } = useQuery(matchCountsQuery);
	const acting = session?.organisation;
	return (
		<div className="page">
			<PageTitle>{t("title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("title")}</h1>
				<p className="muted">{t("lead")}</p>
			</div>
			{session && !acting && (
				<EmptyState
					title={t("noOrganisation")}
					action={<ButtonLink to="/workspace/organisation">{t("toOrganisation")}</ButtonLink>}
				/>
			)}
			{acting && error && <ErrorState error={error} retry={refetch} />}
			{acting && !counts && !error && <Skeleton lines={8} />}
			{acting && counts && <Desk key={acting.id} counts={counts} />}
		</div>
	);
}

type Counts = NonNullable<Awaited<ReturnType<NonNullable<typeof matchCountsQuery.queryFn>>>>;

function Desk({ counts }: { counts: Counts }) {
	const { t } = useTranslation("matching");
	const client = useQueryClient();
	// What was new when the page was opened stays marked while one reads it.
	const [{ seenAt, asOf }] = useState(counts);
	useEffect(() => {
		api
			.PUT("/api/v1/my/matches/seen", { body: { at: asOf } })
			.then(() => client.invalidateQueries({ queryKey: matchCountsQuery.queryKey }))
			.catch(() => undefined);
	}, [asOf, client]);
	const tabs = [
		{ value: "LISTINGS", label: t("tab.LISTINGS"), count: counts.forListings.number },
		{ value: "NEEDS", label: t("tab.NEEDS"), count: counts.forNeeds.number },
		...(counts.inFields ? [{ value: "FIELDS", label: t("tab.FIELDS"), count: counts.inFields.number }] : []),
	];
	const first = tabs.find(({ count }) => count > 0)?.value;
	const tab = useTab(
		[...tabs].sort((one, other) => Number(other.value === first) - Number(one.value === first)),
	);
	return (
		<>
			<Tabs label={t("title")} tabs={tabs} current={tab} />
			{tab === "FIELDS" && <Fields fields={counts.fields} />}
			<Groups key={tab} scope={tab as Scope} newSince={seenAt} />
		</>
	);
}

/** Which fields a broker sees, and where it chooses them. */
function Fields({ fields }: { fields: readonly string[] }) {
	const { t } = useTranslation("matching");
	const word = useWord();
	return (
		<Notice>
			{fields.length > 0
				? t("fields.some", { fields: fields.map((field) => word("fields", field)).join(", ") })
				: t("fields.all")}{" "}
			<LocaleLink to="/workspace/organisation?tab=fields">{t("fields.choose")}</LocaleLink>
		</Notice>
	);
}

function Groups({ scope, newSince }: { scope: Scope; newSince: string }) {
	const { t } = useTranslation("matching");
	const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
		matchGroupsQuery(scope, newSince),
	);
	const groups = data?.pages.flatMap((page) => page?.items ?? []);
	if (error) return <ErrorState error={error} retry={refetch} />;
	if (!groups) return <Skeleton lines={8} />;
	if (groups.length === 0) {
		return (
			<EmptyState
				title={t(`none.${scope}`)}
				action={
					<ButtonLink
						to={
							scope === "LISTINGS"
								? "/workspace/listings"
								: scope === "NEEDS"
									? "/workspace/needs"
									: "/search"
						}
					>
						{t(`noneAction.${scope}`)}
					</ButtonLink>
				}
			>
				{t(`noneHint.${scope}`)}
			</EmptyState>
		);
	}
	return (
		<div className={styles.groups}>
			{groups.map((group) => (
				<MatchGroup
					key={group.listing?.id ?? group.need?.id}
					scope={scope}
					group={group}
					newSince={newSince}
				/>
			))}
			{hasNextPage && (
				<LoadMore shown={groups.length} hasMore loading={isFetchingNextPage} onMore={() => fetchNextPage()} />
			)}
		</div>
	);
}
