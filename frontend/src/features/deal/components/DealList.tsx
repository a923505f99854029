import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { ButtonLink } from "@/ui/Button";
import { Deadline } from "@/ui/Deadline";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Checkbox } from "@/ui/Field";
import { LoadMore } from "@/ui/LoadMore";
import { Mark } from "@/ui/Mark";
import { Skeleton } from "@/ui/Skeleton";
import { RelativeTime } from "@/ui/Time";
import { dealsQuery } from "../queries/deals";
import type { DealCard } from "../types";
import styles from "./DealList.module.css";
import { markOf } from "./sides";

export function DealList() {
	const { t } = useTranslation("deal");
	const [search, setSearch] = useSearchParams();
	const waiting = search.get("waiting") === "true";
	const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
		dealsQuery(waiting),
	);
	const deals = data?.pages.flatMap((page) => page?.items ?? []);
	function onlyWaiting(only: boolean) {
		const next = new URLSearchParams(search);
		if (only) next.set("waiting", "true");
		else next.delete("waiting");
		setSearch(next, { replace: true });
	}
	return (
		<>
			<Checkbox
				label={t("list.waiting")}
				checked={waiting}
				onChange={({ target }) => onlyWaiting(target.checked)}
			/>
			{error && <ErrorState error={error} retry={refetch} />}
			{!deals && !error && <Skeleton lines={8} />}
			{deals?.length === 0 &&
				(waiting ? (
					<EmptyState title={t("list.nothingWaits")}>{t("list.nothingWaitsText")}</EmptyState>
				) : (
					<EmptyState
						title={t("list.none")}
						action={
							<ButtonLink to="/search" variant="primary" icon="search">
								{t("list.search")}
							</ButtonLink>
						}
					>
						{t("list.noneText")}
					</EmptyState>
				))}
			{deals && deals.length > 0 && (
				<>
					<table className={`ledger stack ${styles.deals}`}>
						<thead>
							<tr>
								<th scope="col">{t("list.deal")}</th>
								<th scope="col">{t("list.counterparty")}</th>
								<th scope="col">{t("list.state")}</th>
								<th scope="col">{t("list.turn")}</th>
								<th scope="col">{t("list.updated")}</th>
							</tr>
						</thead>
						<tbody>
							{deals.map((deal) => (
								<Row key={deal.id} deal={deal} />
							))}
						</tbody>
					</table>
					<LoadMore
						shown={deals.length}
						hasMore={hasNextPage}
						loading={isFetchingNextPage}
						onMore={fetchNextPage}
					/>
				</>
			)}
		</>
	);
}

function Row({ deal }: { deal: DealCard }) {
	const { t } = useTranslation("deal");
	const text = useLocalText();
	return (
		<tr>
			<th scope="row">
				<LocaleLink to={`/workspace/deals/${deal.id}`} className="plain">
					{text(deal.title)}
				</LocaleLink>
				<span className={styles.code}>
					{deal.code}
					{deal.unread > 0 && <Badge tone="supply">{t("list.unread", { count: deal.unread })}</Badge>}
				</span>
			</th>
			<td data-l={t("list.counterparty")}>
				<Counterparty deal={deal} />
			</td>
			<td data-l={t("list.state")}>{t(`common:chain.${deal.state}`)}</td>
			<td data-l={t("list.turn")}>
				<TurnOf deal={deal} />
			</td>
			<td data-l={t("list.updated")}>
				<RelativeTime at={deal.updatedAt} />
			</td>
		</tr>
	);
}

function Counterparty({ deal }: { deal: DealCard }) {
	const text = useLocalText();
	if (!deal.counterparty) {
		return (
			<>
				{text(deal.supply.name)}, {text(deal.demand.name)}
			</>
		);
	}
	return (
		<span className={styles.with}>
			<Mark side={markOf(deal.mySide === "SUPPLY" ? "DEMAND" : "SUPPLY")} />
			{text(deal.counterparty.name)}
		</span>
	);
}

function TurnOf({ deal }: { deal: DealCard }) {
	const { t } = useTranslation("deal");
	const { turn, mySide } = deal;
	if (!turn) return <span className="muted">{t("list.nobody")}</span>;
	const mine = mySide !== "OBSERVER" && (turn.side === "BOTH" || turn.side === mySide);
	return (
		<span className={styles.turn}>
			{mine ? (
				<Badge tone={mySide === "SUPPLY" ? "supply" : "demand"}>{t("turn.mine")}</Badge>
			) : (
				<span className="muted">
					{turn.side === "BOTH" ? t("turn.both") : t("turn.theirs", { side: t(`side.${turn.side}`) })}
				</span>
			)}
			<span>{t(`action.${turn.action}`)}</span>
			{turn.dueAt && <Deadline dueAt={turn.dueAt} compact />}
		</span>
	);
}
