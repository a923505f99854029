import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { queryClient } from "@/api/queries";
import { sessionQuery } from "@/api/session";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button, ButtonLink } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { newPassword, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { Notice } from "@/ui/Notice";
import { Card } from "../components/Card";
import styles from "../components/Card.module.css";
import { useSecretOfLink } from "../components/useSecretOfLink";

const schema = z.object({ password: newPassword });

export function ResetPassword() {
	const { t } = useTranslation("party");
	const token = useSecretOfLink();
	const [done, setDone] = useState(false);
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema,
		defaults: { password: "" },
		send: async ({ password }) => {
			await api.POST("/api/v1/password-resets/confirmation", { body: { token, password } });
			queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
			setDone(true);
		},
	});
	return (
		<Card title={t("reset.title")} lead={done ? undefined : t("reset.lead")}>
			{done ? (
				<div className="stack-4" role="status">
					<Notice tone="success">{t("reset.done")}</Notice>
					<div className="row">
						<ButtonLink to="/sign-in" variant="primary">
							{t("signIn.title")}
						</ButtonLink>
					</div>
				</div>
			) : (
				<form onSubmit={submit} noValidate className={styles.form}>
					{!token && <Notice tone="danger">{t("link.broken")}</Notice>}
					<FormProblem problem={problem} />
					<TextField
						{...form.register("password")}
						type="password"
						autoComplete="new-password"
						label={t("reset.password")}
						hint={t("passwordHint")}
						error={errorOf("password")}
					/>
					<Button type="submit" variant="primary" wide busy={busy} disabled={!token}>
						{t("reset.submit")}
					</Button>
					<p className={styles.after}>
						<LocaleLink to="/forgot-password">{t("reset.again")}</LocaleLink>
					</p>
				</form>
			)}
		</Card>
	);
}
