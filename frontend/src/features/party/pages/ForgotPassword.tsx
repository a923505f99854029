import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { email, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { Card } from "../components/Card";
import styles from "../components/Card.module.css";
import { MailSent } from "../components/MailSent";

const schema = z.object({ email });

export function ForgotPassword() {
	const { t } = useTranslation("party");
	const { data: session } = useSession();
	const [sentTo, setSentTo] = useState<string>();
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema,
		defaults: { email: "" },
		keepAs: "sign-in",
		send: async (values) => {
			await api.POST("/api/v1/password-resets", { body: values });
			setSentTo(values.email);
		},
	});
	if (sentTo) {
		return (
			<Card title={t("forgot.sent")}>
				<MailSent to={sentTo} demonstration={session?.demonstration}>
					{t("forgot.sentTo", { email: sentTo })}
				</MailSent>
			</Card>
		);
	}
	return (
		<Card title={t("forgot.title")} lead={t("forgot.lead")}>
			<form onSubmit={submit} noValidate className={styles.form}>
				<FormProblem problem={problem} />
				<TextField
					{...form.register("email")}
					type="email"
					inputMode="email"
					autoComplete="username"
					label={t("email")}
					error={errorOf("email")}
				/>
				<Button type="submit" variant="primary" wide busy={busy}>
					{t("forgot.submit")}
				</Button>
				<p className={styles.after}>
					<LocaleLink to="/sign-in">{t("signIn.title")}</LocaleLink>
				</p>
			</form>
		</Card>
	);
}
