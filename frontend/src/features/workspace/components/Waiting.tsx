import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocalText } from "@/i18n/localText";
import { ButtonLink } from "@/ui/Button";
import { Deadline } from "@/ui/Deadline";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Mark, type Side } from "@/ui/Mark";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { byDueDate } from "../order";
import styles from "../pages/Today.module.css";
import { ownToAttendQuery, waitingDealsQuery, waitingInterestsQuery } from "../queries/waiting";

type Task = {
	id: string;
	side: Side;
	what: ReactNode;
	todo: string;
	/** When it must be done; null where nothing runs out. */
	dueAt: string | null;
	deadline: ReactNode;
	to: string;
	verb: string;
};

/** Interest to answer, deals whose turn is ours, own things that need a hand; what is due first comes first. */
export function Waiting() {
	const { t } = useTranslation("workspace");
	const interests = useInterestTasks();
	const deals = useDealTasks();
	const own = useOwnTasks();
	const parts = [interests, deals, own];
	const error = parts.find((part) => part.query.error)?.query.error;
	const pending = parts.some((part) => part.query.isPending);
	const tasks = byDueDate(parts.flatMap((part) => part.tasks));
	return (
		<section className="stack-4" aria-labelledby="waiting">
			<h2 id="waiting" className={styles.h2}>
				{t("waiting")} {tasks.length > 0 && <span className={styles.count}>{tasks.length}</span>}
			</h2>
			{error && (
				<ErrorState
					error={error}
					retry={() => {
						for (const part of parts) part.query.refetch();
					}}
				/>
			)}
			{pending && !error && <Skeleton lines={5} />}
			{!pending && !error && tasks.length === 0 && (
				<EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>
			)}
			{tasks.length > 0 && (
				<ul className={styles.tasks}>
					{tasks.map(({ id, side, what, todo, deadline, to, verb }) => (
						<li key={id}>
							<Mark side={side} />
							<div>
								<p className={styles.todo}>{todo}</p>
								<p className="muted">{what}</p>
							</div>
							<div className={styles.due}>{deadline}</div>
							<ButtonLink to={to} size="small">
								{verb}
							</ButtonLink>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function useInterestTasks() {
	const { t } = useTranslation("workspace");
	const text = useLocalText();
	const query = useQuery(waitingInterestsQuery);
	const tasks = (query.data ?? []).map(
		(interest): Task => ({
			id: interest.id,
			side: interest.direction === "TO_SUPPLY" ? "supply" : "demand",
			what: t("interest.what", {
				organisation: text(interest.from.name) || t("interest.someone"),
				subject: text(interest.subject.title),
			}),
			todo: t("interest.do"),
			dueAt: interest.dueAt,
			deadline: <Deadline dueAt={interest.dueAt} term={5} compact />,
			to: `/workspace/interests/${interest.id}`,
			verb: t("interest.do"),
		}),
	);
	return { query, tasks };
}

function useDealTasks() {
	const { t } = useTranslation("workspace");
	const text = useLocalText();
	const query = useQuery(waitingDealsQuery);
	const tasks = (query.data ?? []).map(
		(deal): Task => ({
			id: deal.id,
			side: deal.mySide === "DEMAND" ? "demand" : "supply",
			what: t("deal.what", { title: text(deal.title), organisation: text(deal.counterparty?.name) }),
			todo: t(`deal.action.${deal.turn?.action ?? "other"}`, { defaultValue: t("deal.action.other") }),
			dueAt: deal.turn?.dueAt ?? null,
			deadline: deal.turn?.dueAt && <Deadline dueAt={deal.turn.dueAt} compact />,
			to: `/workspace/deals/${deal.id}`,
			verb: t("deal.do"),
		}),
	);
	return { query, tasks };
}

function useOwnTasks() {
	const { t } = useTranslation("workspace");
	const text = useLocalText();
	const query = useQuery(ownToAttendQuery);
	const tasks = (query.data ?? []).map((card): Task => {
		const stale = card.attention !== "CHANGES_REQUESTED";
		return {
			id: card.id,
			side: card.type === "listings" ? "supply" : "demand",
			what: text(card.title) || t("own.untitled"),
			todo: t(`own.${card.attention}`),
			dueAt: (stale && card.freshUntil) || null,
			deadline: stale && card.freshUntil && <ExactTime at={card.freshUntil} />,
			to: `/workspace/${card.type}/${card.id}`,
			verb: t("open"),
		};
	});
	return { query, tasks };
}
