import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { Checkbox, FieldError, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { email, newPassword, required, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { Card } from "../components/Card";
import styles from "../components/Card.module.css";
import { MailSent } from "../components/MailSent";

const schema = z.object({
	name: required(120),
	email,
	password: newPassword,
	acceptTerms: z.boolean().refine((accepted) => accepted, "accept"),
});

export function SignUp() {
	const { t } = useTranslation("party");
	const language = useLanguage();
	const { data: session } = useSession();
	const [sentTo, setSentTo] = useState<string>();
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema,
		defaults: { name: "", email: "", password: "", acceptTerms: false },
		keepAs: "sign-up",
		send: async (values) => {
			await api.POST("/api/v1/accounts", { body: { ...values, language, acceptTerms: true } });
			setSentTo(values.email);
		},
	});
	if (sentTo) {
		return (
			<Card title={t("signUp.sent")}>
				<MailSent to={sentTo} demonstration={session?.demonstration}>
					{t("signUp.sentTo", { email: sentTo })}
				</MailSent>
			</Card>
		);
	}
	return (
		<Card title={t("signUp.title")} lead={t("signUp.lead")}>
			<form onSubmit={submit} noValidate className={styles.form}>
				<FormProblem problem={problem} />
				<TextField
					{...form.register("name")}
					autoComplete="name"
					label={t("name")}
					error={errorOf("name")}
					maxLength={120}
				/>
				<TextField
					{...form.register("email")}
					type="email"
					inputMode="email"
					autoComplete="username"
					label={t("email")}
					hint={t("signUp.emailHint")}
					error={errorOf("email")}
				/>
				<TextField
					{...form.register("password")}
					type="password"
					autoComplete="new-password"
					label={t("password")}
					hint={t("passwordHint")}
					error={errorOf("password")}
				/>
				<div>
					<Checkbox
						{...form.register("acceptTerms")}
						aria-invalid={errorOf("acceptTerms") ? true : undefined}
						aria-describedby="accept-error"
						label={
							<Trans
								t={t}
								i18nKey="signUp.accept"
								components={{
									rules: <LocaleLink to="/rules" target="_blank" />,
									privacy: <LocaleLink to="/privacy" target="_blank" />,
								}}
							/>
						}
					/>
					<div id="accept-error">
						{errorOf("acceptTerms") && <FieldError>{errorOf("acceptTerms")}</FieldError>}
					</div>
				</div>
				<Button type="submit" variant="primary" wide busy={busy}>
					{t("signUp.submit")}
				</Button>
				<p className={styles.after}>
					<span>
						{t("signUp.already")} <LocaleLink to="/sign-in">{t("signIn.title")}</LocaleLink>
					</span>
				</p>
			</form>
		</Card>
	);
}
