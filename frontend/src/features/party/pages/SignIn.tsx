import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useSession } from "@/api/session";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { required, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { Card } from "../components/Card";
import styles from "../components/Card.module.css";
import { DemonstrationAccounts } from "../components/DemonstrationAccounts";
import { useSignIn } from "../queries/session";
import { safeNext } from "../safeNext";

const schema = z.object({ email: required(254), password: z.string().min(1, "required") });

export function SignIn() {
	const { t } = useTranslation("party");
	const [search] = useSearchParams();
	const { data: session } = useSession();
	const next = safeNext(search.get("next"));
	const navigate = useLocaleNavigate();
	const signIn = useSignIn();
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema,
		defaults: { email: "", password: "" },
		keepAs: "sign-in",
		send: signIn,
	});
	const signedIn = Boolean(session?.account);
	// biome-ignore lint/correctness/useExhaustiveDependencies: leaves once, when somebody is signed in
	useEffect(() => {
		if (signedIn) navigate(next, { replace: true });
	}, [signedIn]);
	return (
		<Card
			title={t("signIn.title")}
			lead={search.has("next") ? t("signIn.toGoOn") : undefined}
			aside={session?.demonstration ? <DemonstrationAccounts /> : undefined}
		>
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
				<TextField
					{...form.register("password")}
					type="password"
					autoComplete="current-password"
					label={t("password")}
					error={errorOf("password")}
				/>
				<Button type="submit" variant="primary" wide busy={busy}>
					{t("signIn.submit")}
				</Button>
				<p className={styles.after}>
					<LocaleLink to="/forgot-password">{t("signIn.forgot")}</LocaleLink>
					<LocaleLink to="/sign-up">{t("signIn.signUp")}</LocaleLink>
				</p>
			</form>
		</Card>
	);
}
