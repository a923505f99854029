import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs, useTab } from "@/ui/Tabs";
import { DealEnd } from "../components/DealEnd";
import { DealHead } from "../components/DealHead";
import { DealProgress } from "../components/DealProgress";
import { DealTimeline } from "../components/DealTimeline";
import { DeclineDeal } from "../components/DeclineDeal";
import { DocumentsTab } from "../components/DocumentsTab";
import { MessagesTab } from "../components/MessagesTab";
import { PeopleTab } from "../components/PeopleTab";
import { allows } from "../components/sides";
import { TermsTab } from "../components/TermsTab";
import { dealQuery, eventsQuery, useUnread } from "../queries/deals";
import type { Deal } from "../types";
import styles from "./DealRoom.module.css";

/** The room of one deal: where it stands, whose turn it is, and everything that belongs to it. */
export function DealRoom() {
	const { dealId = "" } = useParams();
	const { data: deal, error, refetch } = useQuery(dealQuery(dealId));
	useFreshTimeline(deal);
	if (!deal)
		return (
			<div className="page">
				{error ? <ErrorState error={error} retry={refetch} /> : <Skeleton lines={12} />}
			</div>
		);
	return <Room deal={deal} />;
}

/** The timeline is asked for again when the deal has changed, not with every look at it. */
function useFreshTimeline(deal: Deal | undefined) {
	const cache = useQueryClient();
	const id = deal?.id;
	const updatedAt = deal?.updatedAt;
	useEffect(() => {
		if (id && updatedAt) cache.invalidateQueries({ queryKey: eventsQuery(id).queryKey });
	}, [id, updatedAt, cache]);
}

/** With one of these there is a bar at the foot of the terms, and declining stands in it. */
const barActions = ["ACCEPT_OFFER", "SEND_OFFER", "WITHDRAW_OFFER"] as const;

function Room({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const tabs = useTabs(deal);
	const tab = useTab(tabs);
	const inBar = tab === "terms" && barActions.some((action) => allows(deal, action));
	return (
		<>
			<DealHead deal={deal}>
				{deal.offers.length > 0 && tab === "terms" && (
					<Button
						size="small"
						variant="quiet"
						icon="print"
						className="only-wide"
						onClick={() => window.print()}
					>
						{t("room.print")}
					</Button>
				)}
				{allows(deal, "DECLINE") && !inBar && <DeclineDeal deal={deal} small />}
			</DealHead>
			<DealEnd deal={deal} />
			<div className="no-print">
				<DealProgress deal={deal} />
			</div>
			<div className="no-print">
				<Tabs label={t("room.parts")} tabs={tabs} current={tab} />
			</div>
			<div className={styles.room}>
				<div className={styles.main}>
					{tab === "terms" && <TermsTab deal={deal} />}
					{tab === "documents" && <DocumentsTab deal={deal} />}
					{tab === "messages" && <MessagesTab deal={deal} />}
					{tab === "people" && <PeopleTab deal={deal} />}
				</div>
				<aside className={`${styles.side} no-print`} aria-label={t("timeline.title")}>
					<DealTimeline deal={deal} />
				</aside>
			</div>
		</>
	);
}

function useTabs(deal: Deal) {
	const { t } = useTranslation("deal");
	const unread = useUnread(deal.id);
	const principal = deal.mySide !== "OBSERVER";
	return [
		{ value: "terms", label: t("room.terms") },
		{ value: "documents", label: t("room.documents") },
		...(principal
			? [{ value: "messages", label: t("room.messages"), count: unread > 0 ? unread : undefined }]
			: []),
		{ value: "people", label: t("room.people"), count: deal.participants.length },
	];
}
