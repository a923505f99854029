import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { sessionQuery, useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Radio, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { required, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { RelativeTime } from "@/ui/Time";
import { toast } from "@/ui/Toast";
import { Memberships } from "../components/Memberships";
import { deviceOf } from "../device";
import { sessionsQuery, useSignOut } from "../queries/session";
import styles from "./Party.module.css";

export function Account() {
	const { t } = useTranslation("party");
	const { data: session } = useSession();
	const signOut = useSignOut();
	if (!session?.account) return null;
	return (
		<div className="page">
			<PageTitle>{t("account.title")}</PageTitle>
			<div className={styles.head}>
				<div>
					<h1>{t("account.title")}</h1>
					<p className="meta">{session.account.email}</p>
				</div>
				<Button icon="leave" onClick={signOut}>
					{t("common:account.signOut")}
				</Button>
			</div>
			<div className={styles.columns}>
				<div className="stack-6">
					<Description account={session.account} />
					<Sessions />
				</div>
				<Memberships session={session} />
			</div>
		</div>
	);
}

const schema = z.object({ name: required(120), language: z.enum(["vi", "en"]) });

function Description({ account }: { account: Schema<"SessionAccount"> }) {
	const { t } = useTranslation(["party", "form"]);
	const client = useQueryClient();
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema,
		defaults: { name: account.name, language: account.language },
		send: async (values) => {
			const { data } = await api.PATCH("/api/v1/account", { body: values });
			client.setQueryData(sessionQuery.queryKey, data);
			form.reset(values);
			toast(t("form:saved"));
		},
	});
	return (
		<Sheet title={t("account.me")}>
			<form onSubmit={submit} noValidate className={styles.form}>
				<FormProblem problem={problem} />
				<TextField
					{...form.register("name")}
					autoComplete="name"
					label={t("name")}
					error={errorOf("name")}
					maxLength={120}
				/>
				<fieldset>
					<legend className="label">{t("account.mailLanguage")}</legend>
					<Radio {...form.register("language")} value="vi" label={t("form:vi")} />
					<Radio {...form.register("language")} value="en" label={t("form:en")} />
				</fieldset>
				<div className="row">
					<Button type="submit" variant="primary" busy={busy}>
						{t("form:save")}
					</Button>
				</div>
			</form>
		</Sheet>
	);
}

function Sessions() {
	const { t } = useTranslation("party");
	const client = useQueryClient();
	const { data: sessions, error, refetch } = useQuery(sessionsQuery);
	async function end(id: string) {
		await api.DELETE("/api/v1/sessions/{id}", { params: { path: { id } } });
		toast(t("account.sessionEnded"));
		client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
	}
	return (
		<Sheet title={t("account.sessions")} flush>
			{error && <ErrorState error={error} retry={refetch} />}
			{!sessions && !error && (
				<div className={styles.pad}>
					<Skeleton lines={4} />
				</div>
			)}
			<ul className={styles.list}>
				{sessions?.map(({ id, userAgent, address, lastSeenAt, current }) => (
					<li key={id}>
						<span>
							<b>{deviceOf(userAgent) || t("account.unknownDevice")}</b>{" "}
							{current && <Badge tone="success">{t("account.thisSession")}</Badge>}
							<small title={userAgent ?? undefined}>
								{address && `${address}, `}
								{t("account.lastSeen")} <RelativeTime at={lastSeenAt} />
							</small>
						</span>
						{!current && (
							<Button size="small" onClick={() => end(id)}>
								{t("account.endSession")}
							</Button>
						)}
					</li>
				))}
			</ul>
		</Sheet>
	);
}
