import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useOnce } from "@/api/useOnce";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { BareSelect } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { useServerForm } from "@/ui/form/useServerForm";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime, RelativeTime } from "@/ui/Time";
import { toast } from "@/ui/Toast";
import { filtersOf, newestOf } from "../asked";
import { Asked } from "../components/Asked";
import { frequencies, PaceFields, wishSchema } from "../components/Pace";
import { type SavedSearch, savedSearchesQuery, useChange, type Wish, wishOf } from "../queries/saved";
import styles from "./Saved.module.css";

/** What the account searches for again and again, and how it is told of what is new. */
export function Searches() {
	const { t } = useTranslation("saved");
	const { data, error, refetch } = useQuery({ ...savedSearchesQuery, staleTime: 0 });
	const remove = useRemove();
	return (
		<div className={`page ${styles.narrow}`}>
			<PageTitle>{t("title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("title")}</h1>
				{data && data.items.length > 0 && (
					<p className="caption">{t("count", { count: data.items.length, most: data.most })}</p>
				)}
			</div>
			{error && <ErrorState error={error} retry={refetch} />}
			{!data && !error && <Skeleton lines={8} />}
			{data?.items.length === 0 && (
				<EmptyState
					title={t("none")}
					action={
						<ButtonLink to="/search" variant="primary" icon="search">
							{t("goSearch")}
						</ButtonLink>
					}
				>
					{t("noneHint")}
				</EmptyState>
			)}
			{data && data.items.length > 0 && (
				<ul className={styles.list}>
					{data.items.map((saved) => (
						<Line key={saved.id} saved={saved} onRemove={() => remove(saved)} />
					))}
				</ul>
			)}
		</div>
	);
}

/** At once, and to be taken back: then it is saved anew as it was. */
function useRemove() {
	const { t } = useTranslation("saved");
	const client = useQueryClient();
	const once = useOnce();
	const refresh = () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
	return async (saved: SavedSearch) => {
		try {
			await api.DELETE("/api/v1/my/searches/{id}", { params: { path: { id: saved.id } } });
		} catch (problem) {
			// What another window has deleted is deleted.
			if (!(problem instanceof ApiProblem && problem.status === 404)) {
				toast(t("notRemoved", { name: saved.name }));
				return;
			}
		}
		await refresh();
		toast(t("removed", { name: saved.name }), async () => {
			await once((header) =>
				api.POST("/api/v1/my/searches", { params: { header }, body: wishOf(saved) as Wish }),
			);
			await refresh();
		});
	};
}

function Line({ saved, onRemove }: { saved: SavedSearch; onRemove: () => void }) {
	const { t } = useTranslation("saved");
	const change = useChange(saved);
	const [editing, setEditing] = useState(false);
	const visit = () => {
		void api.PUT("/api/v1/my/searches/{id}/visit", { params: { path: { id: saved.id } } });
	};
	return (
		<li>
			<div className={styles.what}>
				<h2>
					<LocaleLink className="plain" to={newestOf(saved.search)} onClick={visit}>
						{saved.name}
					</LocaleLink>{" "}
					{saved.fresh > 0 && <Badge tone="demand">{t("fresh", { count: saved.fresh })}</Badge>}
				</h2>
				<Asked filters={filtersOf(saved.search)} />
				<p className="caption">
					{saved.lastAlertAt ? (
						<>
							{t("lastAlert")} <RelativeTime at={saved.lastAlertAt} />
						</>
					) : (
						t("noAlert")
					)}
					{saved.nextAlertAt && saved.frequency !== "INSTANT" && (
						<>
							. {t("nextAlert")} <ExactTime at={saved.nextAlertAt} />
						</>
					)}
				</p>
			</div>
			<div className={styles.tools}>
				<BareSelect
					label={t("whenOf", { name: saved.name })}
					options={frequencies.map((value) => ({ value, label: t(`frequency.${value}`) }))}
					value={saved.frequency}
					disabled={change.isPending}
					onChange={({ target }) => change.mutate({ frequency: target.value as SavedSearch["frequency"] })}
				/>
				<p className="caption">{t(waysOf(saved))}</p>
				<div className={styles.actions}>
					<ButtonLink to={newestOf(saved.search)} size="small" icon="search" onClick={visit}>
						{t("run")}
					</ButtonLink>
					<Button
						size="small"
						icon="edit"
						aria-label={t("editOf", { name: saved.name })}
						onClick={() => setEditing(true)}
					>
						{t("edit")}
					</Button>
					<Button
						size="small"
						icon="trash"
						aria-label={t("removeOf", { name: saved.name })}
						onClick={onRemove}
					>
						{t("remove")}
					</Button>
				</div>
			</div>
			{change.error && (
				<div className={styles.problem}>
					<FormProblem problem={change.error} />
				</div>
			)}
			{editing && <Edit saved={saved} onClose={() => setEditing(false)} />}
		</li>
	);
}

function waysOf({ frequency, mail, inApp }: SavedSearch) {
	if (frequency === "NONE" || (!mail && !inApp)) return "ways.none";
	if (mail && inApp) return "ways.both";
	return mail ? "ways.mail" : "ways.inApp";
}

function Edit({ saved, onClose }: { saved: SavedSearch; onClose: () => void }) {
	const { t } = useTranslation(["saved", "form"]);
	const id = useId();
	const { mutateAsync } = useChange(saved);
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema: wishSchema,
		defaults: { name: saved.name, frequency: saved.frequency, mail: saved.mail, inApp: saved.inApp },
		send: async (values) => {
			await mutateAsync(values);
			toast(t("form:saved"));
			onClose();
		},
	});
	return (
		<Dialog
			open
			onClose={onClose}
			title={t("editTitle")}
			actions={
				<>
					<Button onClick={onClose}>{t("common:notNow")}</Button>
					<Button type="submit" form={id} variant="primary" busy={busy}>
						{t("form:save")}
					</Button>
				</>
			}
		>
			<form id={id} onSubmit={submit} noValidate className="stack-4">
				<FormProblem problem={problem} />
				<Asked filters={filtersOf(saved.search)} />
				<PaceFields register={form.register} errorOf={errorOf} pace={form.watch("frequency")} />
			</form>
		</Dialog>
	);
}
