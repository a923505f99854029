import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { Card } from "../components/Card";
import { useSecretOfLink } from "../components/useSecretOfLink";

export function ConfirmEmail() {
	const { t } = useTranslation("party");
	const token = useSecretOfLink();
	const asked = useRef(false);
	const { mutate, isSuccess, error } = useMutation({
		mutationFn: () => api.POST("/api/v1/accounts/confirmation", { body: { token } }),
	});
	useEffect(() => {
		if (asked.current || !token) return;
		asked.current = true;
		mutate();
	}, [token, mutate]);
	return (
		<Card title={t("confirm.title")}>
			<div className="stack-4" aria-live="polite">
				{!token && <Notice tone="danger">{t("link.broken")}</Notice>}
				{token && !isSuccess && !error && <Skeleton lines={2} />}
				{error && <ErrorState error={error} />}
				{(error || !token) && (
					<div className="row">
						<ButtonLink to="/sign-up" variant="primary">
							{t("confirm.again")}
						</ButtonLink>
						<ButtonLink to="/sign-in">{t("signIn.title")}</ButtonLink>
					</div>
				)}
				{isSuccess && (
					<>
						<Notice tone="success">{t("confirm.done")}</Notice>
						<div className="row">
							<ButtonLink to="/sign-in?next=/workspace" variant="primary">
								{t("signIn.title")}
							</ButtonLink>
						</div>
					</>
				)}
			</div>
		</Card>
	);
}
