import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { useOnce } from "@/api/useOnce";
import { formatPercent } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { BareSelect } from "@/ui/Field";
import { LoadMore } from "@/ui/LoadMore";
import { Mark } from "@/ui/Mark";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime, RelativeTime } from "@/ui/Time";
import { toast } from "@/ui/Toast";
import { type ListingState, type NeedState, ownListingsQuery, ownNeedsQuery } from "../queries/own";
import { NewButton } from "./NewButton";
import styles from "./OwnList.module.css";
import { stateTone } from "./states";
import type { Kind } from "./steps";

const LONGEST_TITLE = 150;

const listingStates = [
	"DRAFT",
	"SUBMITTED",
	"CHANGES_REQUESTED",
	"PUBLISHED",
	"UNDER_NEGOTIATION",
	"TRANSFERRED",
	"REJECTED",
	"WITHDRAWN",
	"EXPIRED",
	"TAKEN_DOWN",
] as const satisfies readonly ListingState[];
const needStates = [
	"DRAFT",
	"SUBMITTED",
	"CHANGES_REQUESTED",
	"OPEN",
	"IN_SELECTION",
	"AWARDED",
	"REJECTED",
	"CLOSED",
	"EXPIRED",
	"TAKEN_DOWN",
] as const satisfies readonly NeedState[];

export function MyListings() {
	const state = useAskedState(listingStates);
	const query = useInfiniteQuery(ownListingsQuery(state));
	return <OwnList type="listing" states={listingStates} state={state} query={query} />;
}

export function MyNeeds() {
	const state = useAskedState(needStates);
	const query = useInfiniteQuery(ownNeedsQuery(state));
	return <OwnList type="need" states={needStates} state={state} query={query} />;
}

function useAskedState<State extends string>(states: readonly State[]): State | undefined {
	const [search] = useSearchParams();
	return states.find((each) => each === search.get("state"));
}

type Card = Schema<"OwnListingCard"> | Schema<"OwnNeedCard">;

type Props = {
	type: Kind;
	states: readonly string[];
	state: string | undefined;
	query: {
		data: { pages: { items: Card[] }[] } | undefined;
		error: unknown;
		refetch: () => unknown;
		hasNextPage: boolean;
		isFetchingNextPage: boolean;
		fetchNextPage: () => unknown;
	};
};

function OwnList({ type, states, state, query }: Props) {
	const { t } = useTranslation("editor");
	const [search, setSearch] = useSearchParams();
	const asked = type === "need" ? search.get("title")?.trim().slice(0, LONGEST_TITLE) : undefined;
	const { data: session } = useSession();
	const cards = query.data?.pages.flatMap(({ items }) => items);
	const organisation = session?.organisation;
	const mayAdd = organisation?.capabilities.includes(type === "listing" ? "SUPPLIER" : "BUYER") ?? false;
	return (
		<div className="page">
			<PageTitle>{t(`${type}.mine`)}</PageTitle>
			<div className={styles.head}>
				<h1>{t(`${type}.mine`)}</h1>
				<div className={styles.tools}>
					<BareSelect
						label={t("list.state")}
						value={state ?? ""}
						options={[
							{ value: "", label: t("list.allStates") },
							...states.map((each) => ({ value: each, label: t(`state.${each}`) })),
						]}
						onChange={({ target }) => setSearch(target.value ? { state: target.value } : {})}
					/>
					{mayAdd && (
						<ButtonLink to="/workspace/import" size="small" icon="upload">
							{t("list.import")}
						</ButtonLink>
					)}
					{mayAdd && !asked && cards && cards.length > 0 && <NewButton type={type} />}
				</div>
			</div>
			{asked && mayAdd && (
				<EmptyState
					title={t("need.asked", { title: asked })}
					action={<NewButton type={type} title={asked} />}
				>
					{t("need.askedHint")}
				</EmptyState>
			)}
			{!!query.error && <ErrorState error={query.error} retry={() => query.refetch()} />}
			{!cards && !query.error && <Skeleton lines={8} />}
			{cards?.length === 0 && !(asked && mayAdd) && (
				<Nothing type={type} filtered={state !== undefined} mayAdd={mayAdd} />
			)}
			{cards && cards.length > 0 && (
				<>
					<ul className={styles.list}>
						{cards.map((card) => (
							<Row key={card.id} type={type} card={card} />
						))}
					</ul>
					<LoadMore
						shown={cards.length}
						hasMore={query.hasNextPage}
						loading={query.isFetchingNextPage}
						onMore={() => query.fetchNextPage()}
					/>
				</>
			)}
		</div>
	);
}

function Nothing({ type, filtered, mayAdd }: { type: Kind; filtered: boolean; mayAdd: boolean }) {
	const { t } = useTranslation("editor");
	const { data: session } = useSession();
	if (filtered) return <EmptyState title={t("list.noneOfState")} />;
	if (!session?.organisation) {
		return (
			<EmptyState
				title={t("list.noOrganisation")}
				action={
					<ButtonLink to="/workspace/organisations/new" variant="primary">
						{t("list.newOrganisation")}
					</ButtonLink>
				}
			>
				{t("list.noOrganisationHint")}
			</EmptyState>
		);
	}
	if (!mayAdd) {
		return (
			<EmptyState
				title={t(`${type}.notMine`)}
				action={<ButtonLink to="/workspace/organisation">{t("list.organisation")}</ButtonLink>}
			>
				{t(`${type}.notMineHint`)}
			</EmptyState>
		);
	}
	return (
		<EmptyState title={t(`${type}.none`)} action={<NewButton type={type} />}>
			{t(`${type}.noneHint`)}
		</EmptyState>
	);
}

function Row({ type, card }: { type: Kind; card: Card }) {
	const { t } = useTranslation("editor");
	const text = useLocalText();
	const language = useLanguage();
	const draft = card.state === "DRAFT" || card.state === "CHANGES_REQUESTED";
	return (
		<li>
			<div className={styles.what}>
				<LocaleLink to={`/workspace/${type}s/${card.id}`} className={styles.title}>
					{text(card.title) || t(`${type}.untitled`)}
				</LocaleLink>
				<p className="meta">
					<span className="row">
						<Mark side={type === "listing" ? "supply" : "demand"} />
						<span className="num">{card.code}</span>
					</span>
					<Badge tone={stateTone(card.state)}>{t(`state.${card.state}`)}</Badge>
					<span>
						{t("list.changed")} <RelativeTime at={card.updatedAt} />
					</span>
					{card.freshUntil && !card.attention && (
						<span>
							{t("freshUntil")} <ExactTime at={card.freshUntil} />
						</span>
					)}
				</p>
				{card.attention && <Attention type={type} card={card} />}
			</div>
			{draft && (
				<div className={styles.complete}>
					<span className="caption">{t("completeness.title")}</span>
					<span className="num">{formatPercent(card.completeness, language)}</span>
					<span className={styles.bar} aria-hidden="true">
						<i style={{ inlineSize: `${card.completeness}%` }} />
					</span>
				</div>
			)}
		</li>
	);
}

/** What this one waits for its owner to do. */
function Attention({ type, card }: { type: Kind; card: Card }) {
	const { t } = useTranslation("editor");
	const once = useOnce();
	const client = useQueryClient();
	const [busy, setBusy] = useState(false);
	const stale = card.attention === "STALE" || card.attention === "STALE_SOON";
	async function confirm() {
		setBusy(true);
		try {
			const params = { path: { id: card.id } };
			await once(
				async (header): Promise<unknown> =>
					type === "listing"
						? api.POST("/api/v1/my/listings/{id}/freshness", { params: { ...params, header } })
						: api.POST("/api/v1/my/needs/{id}/freshness", { params: { ...params, header } }),
			);
			toast(t("did.CONFIRM_FRESH"));
		} catch {
			toast(t("didNot"));
		} finally {
			setBusy(false);
			client.invalidateQueries({ queryKey: ["my"] });
		}
	}
	return (
		<p className={styles.attention}>
			<span>
				{t(`attention.${type}.${card.attention}`)}{" "}
				{stale && card.freshUntil && (
					<>
						(<ExactTime at={card.freshUntil} />)
					</>
				)}
			</span>
			{stale ? (
				<Button size="small" busy={busy} onClick={confirm}>
					{t("do.CONFIRM_FRESH")}
				</Button>
			) : (
				<ButtonLink to={`/workspace/${type}s/${card.id}`} size="small">
					{t("list.edit")}
				</ButtonLink>
			)}
		</p>
	);
}
