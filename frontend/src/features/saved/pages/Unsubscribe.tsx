import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { unsubscriptionQuery } from "../queries/saved";
import styles from "./Saved.module.css";

/** The secret of the mail's link, from behind its '#'; or the lesser one of the mail's head, from the path. */
function useToken(): string {
	const { token: ofPath } = useParams();
	const [ofHash] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get("token") ?? "");
	useEffect(() => {
		if (window.location.hash)
			window.history.replaceState(
				window.history.state,
				"",
				window.location.pathname + window.location.search,
			);
	}, []);
	return ofPath ?? ofHash;
}

/**
 * Opened from a mail, without signing in: one press stops the mails of a saved search. The press is asked for, since mail
 * programs follow links by themselves.
 */
export function Unsubscribe() {
	const { t } = useTranslation("saved");
	const token = useToken();
	const { data, error } = useQuery(unsubscriptionQuery(token));
	const broken = token === "" || (error instanceof ApiProblem && error.status === 404);
	return (
		<div className="wrap page">
			<PageTitle>{t("stop.title")}</PageTitle>
			<div className={styles.card}>
				<h1>{t("stop.title")}</h1>
				<Sheet>
					<div className="stack-4" aria-live="polite">
						{broken && <Notice tone="danger">{t("stop.broken")}</Notice>}
						{error && !broken && <ErrorState error={error} />}
						{!data && !error && !broken && <Skeleton lines={3} />}
						{data && <Choice token={token} {...data} />}
						<p className="caption">
							<LocaleLink to="/workspace/searches">{t("stop.manage")}</LocaleLink>
						</p>
					</div>
				</Sheet>
			</div>
		</div>
	);
}

type Props = { token: string; name?: string | null | undefined; stopped: boolean; reversible: boolean };

function Choice({ token, name, stopped, reversible }: Props) {
	const { t } = useTranslation("saved");
	const client = useQueryClient();
	const { mutate, error, isPending } = useMutation({
		mutationFn: async (wanted: "stop" | "start") =>
			(
				await (wanted === "stop"
					? api.POST("/api/v1/unsubscriptions", { body: { token } })
					: api.POST("/api/v1/unsubscriptions/reversal", { body: { token } }))
			).data ?? null,
		onSuccess: (now) => client.setQueryData(unsubscriptionQuery(token).queryKey, now),
	});
	const search = name ? t("stop.named", { name }) : t("stop.unnamed");
	return (
		<>
			{error && <ErrorState error={error} />}
			{stopped ? (
				<>
					<Notice tone="success">{t("stop.done", { search })}</Notice>
					{reversible && (
						<div className="row">
							<Button busy={isPending} onClick={() => mutate("start")}>
								{t("stop.startAgain")}
							</Button>
						</div>
					)}
				</>
			) : (
				<>
					<p>{t("stop.explain", { search })}</p>
					<Button variant="primary" wide busy={isPending} onClick={() => mutate("stop")}>
						{t("stop.do")}
					</Button>
				</>
			)}
		</>
	);
}
