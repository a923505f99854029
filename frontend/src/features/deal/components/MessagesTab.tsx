import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useLocalText } from "@/i18n/localText";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { TextArea } from "@/ui/Field";
import { Mark } from "@/ui/Mark";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { messagesQuery } from "../queries/deals";
import { useWrite } from "../queries/moves";
import type { Deal } from "../types";
import styles from "./Messages.module.css";
import { Refused } from "./Refused";
import { allows, markOf, useSideName } from "./sides";

/** What the two sides write to each other, oldest on top as one reads. */
export function MessagesTab({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const cache = useQueryClient();
	const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
		messagesQuery(deal.id),
	);
	const messages = data?.pages.flatMap((page) => page?.items ?? []).toReversed();
	const newest = messages?.at(-1)?.id;
	useEffect(() => {
		// They are read now: the numbers beside tabs and lists are out of date.
		if (newest) cache.invalidateQueries({ queryKey: ["deals", "newest"] });
	}, [newest, cache]);
	return (
		<Sheet title={t("messages.title")}>
			<div className="stack-4">
				{error && <ErrorState error={error} retry={refetch} />}
				{!messages && !error && <Skeleton lines={6} />}
				{hasNextPage && (
					<div>
						<Button size="small" onClick={() => fetchNextPage()} busy={isFetchingNextPage}>
							{t("messages.earlier")}
						</Button>
					</div>
				)}
				{messages?.length === 0 && (
					<EmptyState title={t("messages.none")}>{t("messages.noneText")}</EmptyState>
				)}
				{messages && messages.length > 0 && (
					<ol className={styles.messages} aria-label={t("messages.title")}>
						{messages.map((message) => (
							<Line key={message.id} deal={deal} message={message} />
						))}
					</ol>
				)}
				{allows(deal, "SEND_MESSAGE") && <Write deal={deal} />}
			</div>
		</Sheet>
	);
}

function Line({ deal, message }: { deal: Deal; message: Schema<"Message"> }) {
	const text = useLocalText();
	const sideName = useSideName(deal.mySide);
	return (
		<li className={message.side === deal.mySide ? styles.ours : undefined}>
			<p className={styles.from}>
				<Mark side={markOf(message.side)} />
				<b>{message.name}</b>
				<span>
					{text(message.organisation)} ({sideName(message.side)})
				</span>
				<ExactTime at={message.sentAt} withHour />
			</p>
			<p className={styles.words}>{message.text}</p>
		</li>
	);
}

function Write({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const [text, setText] = useState("");
	const write = useWrite(deal.id);
	function send() {
		if (text.trim() === "" || write.isPending) return;
		write.mutate(text.trim(), { onSuccess: () => setText("") });
	}
	function pressed(event: KeyboardEvent) {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
	}
	return (
		<form
			className={`stack-2 ${styles.write}`}
			onSubmit={(event) => {
				event.preventDefault();
				send();
			}}
		>
			<TextArea
				label={t("messages.write")}
				hint={t("messages.hint")}
				rows={3}
				maxLength={5000}
				value={text}
				onChange={({ target }) => setText(target.value)}
				onKeyDown={pressed}
			/>
			<Refused error={write.error} />
			<div>
				<Button type="submit" busy={write.isPending} disabled={text.trim() === ""}>
					{t("messages.send")}
				</Button>
			</div>
		</form>
	);
}
