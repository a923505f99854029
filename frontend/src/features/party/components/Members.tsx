import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { sessionQuery, useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { useOnce } from "@/api/useOnce";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { PromiseDialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { BareSelect, Select, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { email, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime, RelativeTime } from "@/ui/Time";
import { toast } from "@/ui/Toast";
import styles from "../pages/Party.module.css";
import { invitationsQuery, type Member, membersQuery } from "../queries/organisation";

type Acting = Schema<"ActingOrganisation">;
type Role = Member["role"];

const roles = ["MEMBER", "MANAGER", "OWNER"] as const;
/** Nobody gives away more than they have. */
const upTo = (role: Role) => roles.slice(0, roles.indexOf(role) + 1);

export function Members({ organisation }: { organisation: Acting }) {
	const manages = organisation.role !== "MEMBER";
	return (
		<div className={styles.columns}>
			<MemberList organisation={organisation} />
			{manages && (
				<div className="stack-6">
					<Invite organisation={organisation} />
					<Invitations organisation={organisation} />
				</div>
			)}
		</div>
	);
}

function MemberList({ organisation }: { organisation: Acting }) {
	const { t } = useTranslation("party");
	const { data: session } = useSession();
	const client = useQueryClient();
	const { data: members, error, refetch } = useQuery(membersQuery(organisation.id));
	const [leaving, setLeaving] = useState<Member>();
	const [problem, setProblem] = useState<unknown>();
	const [busy, setBusy] = useState(false);
	const owner = organisation.role === "OWNER";
	const me = session?.account?.id;
	const path = (accountId: string) => ({ params: { path: { id: organisation.id, accountId } } });

	function changed() {
		client.invalidateQueries({ queryKey: membersQuery(organisation.id).queryKey });
		client.invalidateQueries({ queryKey: sessionQuery.queryKey });
	}

	async function setRole(member: Member, role: Role) {
		setProblem(undefined);
		try {
			await api.PATCH("/api/v1/organisations/{id}/members/{accountId}", {
				...path(member.accountId),
				body: { role },
			});
			toast(t("members.roleChanged", { name: member.name, role: t(`role.${role}`) }));
		} catch (refused) {
			setProblem(refused);
		}
		changed();
	}

	async function remove(member: Member) {
		setBusy(true);
		setProblem(undefined);
		try {
			await api.DELETE("/api/v1/organisations/{id}/members/{accountId}", path(member.accountId));
			toast(t("members.left", { name: member.name }));
		} catch (refused) {
			setProblem(refused);
		}
		setBusy(false);
		setLeaving(undefined);
		changed();
	}

	return (
		<Sheet title={t("members.title")} flush>
			{error && <ErrorState error={error} retry={refetch} />}
			{problem !== undefined && (
				<div className={styles.pad}>
					<FormProblem problem={problem} />
				</div>
			)}
			{!members && !error && (
				<div className={styles.pad}>
					<Skeleton lines={4} />
				</div>
			)}
			<ul className={styles.list}>
				{members?.map((member) => {
					const own = member.accountId === me;
					return (
						<li key={member.accountId}>
							<span className="row">
								<Avatar name={member.name} />
								<span>
									<b>{member.name}</b> {own && <span className="caption">{t("members.you")}</span>}
									<small>
										{member.email}, {t("members.since")} <ExactTime at={member.joinedAt} />
									</small>
								</span>
							</span>
							<span className="row">
								{owner && !own ? (
									<BareSelect
										label={t("members.roleOf", { name: member.name })}
										options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
										value={member.role}
										onChange={(event) => setRole(member, event.target.value as Role)}
									/>
								) : (
									<span className="muted">{t(`role.${member.role}`)}</span>
								)}
								{(owner || own) && (
									<Button size="small" variant="quiet" onClick={() => setLeaving(member)}>
										{t(own ? "members.leave" : "members.remove")}
									</Button>
								)}
							</span>
						</li>
					);
				})}
			</ul>
			<PromiseDialog
				open={leaving !== undefined}
				onClose={() => setLeaving(undefined)}
				title={t(leaving?.accountId === me ? "members.leave" : "members.remove")}
				promise={t(leaving?.accountId === me ? "members.leaveMeans" : "members.removeMeans", {
					name: leaving?.name,
				})}
				verb={t(leaving?.accountId === me ? "members.leave" : "members.remove")}
				busy={busy}
				onConfirm={() => leaving && remove(leaving)}
			/>
		</Sheet>
	);
}

const schema = z.object({ email, role: z.enum(roles) });

function Invite({ organisation }: { organisation: Acting }) {
	const { t } = useTranslation("party");
	const client = useQueryClient();
	const once = useOnce();
	const { form, submit, errorOf, problem, busy } = useServerForm<z.infer<typeof schema>>({
		schema,
		defaults: { email: "", role: "MEMBER" },
		keepAs: `invite:${organisation.id}`,
		send: async (body) => {
			await once((header) =>
				api.POST("/api/v1/organisations/{id}/invitations", {
					params: { path: { id: organisation.id }, header },
					body,
				}),
			);
			form.reset({ email: "", role: "MEMBER" });
			toast(t("invite.sent", { email: body.email }));
			client.invalidateQueries({ queryKey: invitationsQuery(organisation.id).queryKey });
		},
	});
	return (
		<Sheet title={t("invite.title")}>
			<form onSubmit={submit} noValidate className={styles.form}>
				<FormProblem problem={problem} />
				<TextField
					{...form.register("email")}
					type="email"
					inputMode="email"
					autoComplete="off"
					label={t("email")}
					error={errorOf("email")}
				/>
				<Select
					{...form.register("role")}
					label={t("invite.role")}
					hint={t(`roleMeans.${form.watch("role")}`)}
					options={upTo(organisation.role).map((role) => ({ value: role, label: t(`role.${role}`) }))}
					error={errorOf("role")}
				/>
				<div className="row">
					<Button type="submit" variant="primary" icon="mail" busy={busy}>
						{t("invite.submit")}
					</Button>
				</div>
			</form>
		</Sheet>
	);
}

function Invitations({ organisation }: { organisation: Acting }) {
	const { t } = useTranslation("party");
	const client = useQueryClient();
	const query = invitationsQuery(organisation.id);
	const { data: invitations, error, refetch } = useQuery(query);
	async function revoke(invitationId: string) {
		await api.DELETE("/api/v1/organisations/{id}/invitations/{invitationId}", {
			params: { path: { id: organisation.id, invitationId } },
		});
		toast(t("invite.revoked"));
		client.invalidateQueries({ queryKey: query.queryKey });
	}
	if (error) return <ErrorState error={error} retry={refetch} />;
	if (!invitations?.length) return null;
	return (
		<Sheet title={t("invite.open")} flush>
			<ul className={styles.list}>
				{invitations.map(({ id, email: to, role, expiresAt }) => (
					<li key={id}>
						<span>
							<b>{to}</b>
							<small>
								{t(`role.${role}`)}, {t("invite.expires")} <RelativeTime at={expiresAt} />
							</small>
						</span>
						<Button size="small" variant="quiet" onClick={() => revoke(id)}>
							{t("invite.revoke")}
						</Button>
					</li>
				))}
			</ul>
		</Sheet>
	);
}
