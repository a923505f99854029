import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";
import { formatDateTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { DemoBanner } from "@/ui/DemoBanner";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { TextField } from "@/ui/Field";
import { LoadMore } from "@/ui/LoadMore";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { piecesOf } from "../links";
import { mailboxQuery } from "../queries/notices";
import styles from "./Notification.module.css";

type Mail = Schema<"Mail">;

/** What the exchange has mailed, in a demonstration that has no mail server: the links in it work. */
export function Mailbox() {
	const { t } = useTranslation("notification");
	const [search, setSearch] = useSearchParams();
	const to = search.get("to") ?? "";
	const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
		mailboxQuery(to),
	);
	const mails = data?.pages.flatMap(({ items }) => items);
	const open = mails?.find(({ id }) => id === search.get("mail")) ?? mails?.[0];
	const absent = error instanceof ApiProblem && error.status === 404;

	function put(name: string, value: string) {
		const next = new URLSearchParams(search);
		if (value) next.set(name, value);
		else next.delete(name);
		setSearch(next, { replace: true, preventScrollReset: true });
	}

	return (
		<div className="wrap page">
			<PageTitle>{t("mailbox.title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("mailbox.title")}</h1>
			</div>
			{absent ? (
				<EmptyState title={t("mailbox.absent")}>{t("mailbox.absentHint")}</EmptyState>
			) : (
				<>
					<DemoBanner>{t("mailbox.explain")}</DemoBanner>
					<div className={styles.filter}>
						<TextField
							label={t("mailbox.to")}
							type="search"
							value={to}
							onChange={(event) => put("to", event.target.value.trim())}
							optional
						/>
					</div>
					{error && <ErrorState error={error} retry={refetch} />}
					{!mails && !error && <Skeleton lines={8} />}
					{mails?.length === 0 && <EmptyState title={t("mailbox.none")}>{t("mailbox.noneHint")}</EmptyState>}
					{mails && open && (
						<div className={styles.mails}>
							<div>
								<ul className={styles.inbox} aria-label={t("mailbox.title")}>
									{mails.map((mail) => (
										<li key={mail.id}>
											<Choose
												mail={mail}
												current={mail.id === open.id}
												onChoose={() => put("mail", mail.id)}
											/>
										</li>
									))}
								</ul>
								<LoadMore
									shown={mails.length}
									hasMore={hasNextPage}
									loading={isFetchingNextPage}
									onMore={() => fetchNextPage()}
								/>
							</div>
							<Letter mail={open} />
						</div>
					)}
				</>
			)}
		</div>
	);
}

function Choose({ mail, current, onChoose }: { mail: Mail; current: boolean; onChoose: () => void }) {
	const language = useLanguage();
	return (
		<button type="button" className={styles.choose} aria-current={current || undefined} onClick={onChoose}>
			<b>{mail.subject}</b>
			<small>{mail.to}</small>
			<small className="num">{formatDateTime(mail.at, language)}</small>
		</button>
	);
}

function Letter({ mail }: { mail: Mail }) {
	const { t } = useTranslation("notification");
	const language = useLanguage();
	const pieces = piecesOf(mail.text, window.location.origin);
	return (
		<Sheet
			title={mail.subject}
			aside={<span className="caption num">{formatDateTime(mail.at, language)}</span>}
		>
			<div className="stack-4">
				<p className="ui muted">
					{t("mailbox.recipient")} {mail.to}
				</p>
				<p className={styles.letter}>
					{pieces.map(({ text, href }, index) =>
						href ? (
							// biome-ignore lint/suspicious/noArrayIndexKey: a mail never changes
							<a key={index} href={href}>
								{text}
							</a>
						) : (
							text
						),
					)}
				</p>
			</div>
		</Sheet>
	);
}
