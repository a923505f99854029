import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Checkbox, FieldGroup } from "@/ui/Field";
import { LoadMore } from "@/ui/LoadMore";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { RelativeTime } from "@/ui/Time";
import { placeOf } from "../links";
import { choicesQuery, noticesQuery } from "../queries/notices";
import styles from "./Notification.module.css";

type Notice = Schema<"Notification">;
type Choice = Schema<"NotificationController.Choice">;

export function Notifications() {
	const { t } = useTranslation("notification");
	const client = useQueryClient();
	const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
		useInfiniteQuery(noticesQuery);
	const notices = data?.pages.flatMap(({ items }) => items);
	const unread = notices?.some(({ readAt }) => readAt === null || readAt === undefined);

	async function read(which: { ids: string[] } | { all: true }) {
		await api.POST("/api/v1/notifications/read", { body: which as never });
		client.invalidateQueries({ queryKey: ["notifications"] });
	}

	return (
		<div className={`page ${styles.narrow}`}>
			<PageTitle>{t("title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("title")}</h1>
				{unread && (
					<Button size="small" icon="check" onClick={() => read({ all: true })}>
						{t("readAll")}
					</Button>
				)}
			</div>
			{error && <ErrorState error={error} retry={refetch} />}
			{!notices && !error && <Skeleton lines={8} />}
			{notices?.length === 0 && <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>}
			{notices && notices.length > 0 && (
				<>
					<ul className={styles.list}>
						{notices.map((notice) => (
							<Line key={notice.id} notice={notice} onOpen={() => read({ ids: [notice.id] })} />
						))}
					</ul>
					<LoadMore
						shown={notices.length}
						hasMore={hasNextPage}
						loading={isFetchingNextPage}
						onMore={() => fetchNextPage()}
					/>
				</>
			)}
			<Choices />
		</div>
	);
}

/** What one may choose to be told or not. */
function Choices() {
	const { t } = useTranslation("notification");
	const client = useQueryClient();
	const { data } = useQuery(choicesQuery);
	async function choose(kind: Choice["kind"], on: boolean) {
		const { data: changed } = await api.PUT("/api/v1/notifications/choices", { body: { kind, on } });
		client.setQueryData(choicesQuery.queryKey, changed);
	}
	if (!data || data.items.length === 0) return null;
	return (
		<div className={styles.choices}>
			<FieldGroup legend={t("choices")}>
				{data.items.map(({ kind, on }) => (
					<Checkbox
						key={kind}
						label={t(`choice.${kind}`)}
						checked={on}
						onChange={({ target }) => choose(kind, target.checked)}
					/>
				))}
			</FieldGroup>
		</div>
	);
}

function Line({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
	const { t } = useTranslation("notification");
	const language = useLanguage();
	const { kind, at, readAt, link } = notice;
	const params = notice.params as Record<string, string | undefined>;
	const [own, other] = language === "vi" ? ["Vi", "En"] : ["En", "Vi"];
	const local = (name: string) => params[name + own] ?? params[name + other] ?? "";
	const title = local("title");
	const counterparty = local("counterparty");
	const words = t(`kind.${kind}`, {
		...params,
		title,
		counterparty: counterparty || t("somebody"),
		count: Number(params.count ?? 0),
		defaultValue: t("something"),
	});
	const place = placeOf(link);
	const about = [title, params.number].filter(Boolean).join(", ");
	return (
		<li className={readAt ? undefined : styles.unread}>
			<i className={styles.dot} aria-hidden="true" />
			<div>
				<p>
					{!readAt && <span className="vh">{t("new")} </span>}
					{place ? (
						<LocaleLink to={place} onClick={readAt ? undefined : onOpen}>
							{words}
						</LocaleLink>
					) : (
						words
					)}
				</p>
				{about && <p className="caption">{about}</p>}
			</div>
			<span className="caption">
				<RelativeTime at={at} />
			</span>
		</li>
	);
}
