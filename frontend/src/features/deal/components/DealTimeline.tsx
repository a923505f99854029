import { useInfiniteQuery } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { Timeline } from "@/ui/Timeline";
import { eventsQuery } from "../queries/deals";
import type { Deal, Happening } from "../types";
import styles from "./DealTimeline.module.css";
import { markOf } from "./sides";

/** Everything that happened in the deal, newest first. */
export function DealTimeline({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
		eventsQuery(deal.id),
	);
	const happenings = data?.pages.flatMap((page) => page?.items ?? []);
	return (
		<section aria-labelledby="timeline" className={styles.timeline}>
			<h2 id="timeline">{t("timeline.title")}</h2>
			{error && <ErrorState error={error} retry={refetch} />}
			{!data && !error && <Skeleton lines={6} />}
			{happenings && (
				<Timeline
					events={happenings.map((happening) => ({
						id: happening.id,
						at: happening.at,
						side: happening.side ? markOf(happening.side) : undefined,
						person: happening.person,
						what: <Happened deal={deal} happening={happening} />,
					}))}
				/>
			)}
			{hasNextPage && (
				<Button size="small" onClick={() => fetchNextPage()} busy={isFetchingNextPage}>
					{t("timeline.more")}
				</Button>
			)}
		</section>
	);
}

function Happened({ deal, happening }: { deal: Deal; happening: Happening }) {
	const { t, i18n } = useTranslation("deal");
	const { type, side, params } = happening;
	const key = `event.${type}`;
	const who = !side ? t("side.exchange") : side === deal.mySide ? t("side.mine") : t(`side.${side}`);
	const changed = deal.offers.find(({ id }) => id === params.offer)?.changed.length ?? 0;
	const form = params.form && t(`nda.form.${params.form}`);
	const code = params.code && t(`refusal.${params.code}`);
	return (
		<Trans
			t={t}
			i18nKey={i18n.exists(`deal:${key}`) ? key : "event.other"}
			values={{ ...params, type, who: capital(who), form, code, changed }}
			components={{ b: <b /> }}
		/>
	);
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
