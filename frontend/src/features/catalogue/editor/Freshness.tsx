import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useOnce } from "@/api/useOnce";
import { useLocalText } from "@/i18n/localText";
import { Button, ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { ExactTime } from "@/ui/Time";
import styles from "./Freshness.module.css";

const tokenOfAddress = () => {
	const { hash, search } = window.location;
	return new URLSearchParams(hash.slice(1)).get("token") ?? new URLSearchParams(search).get("token") ?? "";
};

/**
 * Opened from a mail: one click says that it is still offered or needed. The click is asked for, since mail programs follow links
 * by themselves.
 */
export function Freshness() {
	const { t } = useTranslation("editor");
	const text = useLocalText();
	const once = useOnce();
	const [token] = useState(tokenOfAddress);
	const { mutate, data, error, isPending } = useMutation({
		mutationFn: async () =>
			(
				await once((header) =>
					api.POST("/api/v1/freshness-confirmations", { params: { header }, body: { token } }),
				)
			).data,
	});
	return (
		<div className="wrap page">
			<PageTitle>{t("freshness.title")}</PageTitle>
			<div className={styles.card}>
				<h1>{t("freshness.title")}</h1>
				<Sheet>
					<div className="stack-4" aria-live="polite">
						{!token && <Notice tone="danger">{t("freshness.broken")}</Notice>}
						{error && <ErrorState error={error} />}
						{data ? (
							<>
								<Notice tone="success">
									<b>{text(data.title)}</b>
									<br />
									{t("freshness.done")} <ExactTime at={data.freshUntil} />.
								</Notice>
								<div className="row">
									<ButtonLink to="/workspace">{t("freshness.workspace")}</ButtonLink>
								</div>
							</>
						) : (
							token && (
								<>
									<p>{t("freshness.explain")}</p>
									<Button variant="primary" wide busy={isPending} onClick={() => mutate()}>
										{t("do.CONFIRM_FRESH")}
									</Button>
									<p className="caption">{t("freshness.other")}</p>
								</>
							)
						)}
					</div>
				</Sheet>
			</div>
		</div>
	);
}
