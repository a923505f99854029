import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { useOnce } from "@/api/useOnce";
import { type SearchFilters, toAddress } from "@/features/search";
import { Button, ButtonLink } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormProblem } from "@/ui/form/FormProblem";
import { useServerForm } from "@/ui/form/useServerForm";
import { toast } from "@/ui/Toast";
import { askedBy, filtersOf, sameFilters } from "../asked";
import { savedSearchesQuery } from "../queries/saved";
import { Asked, useProposedName } from "./Asked";
import { PaceFields, wishSchema } from "./Pace";

/** In the address, so that it is still asked for after signing in. */
const ASKED = "save";

/** Saves what is searched for; a visitor signs in first and comes back to it. */
export function SaveSearch({ filters }: { filters: SearchFilters }) {
	const { t } = useTranslation("saved");
	const { data: session } = useSession();
	const [search, setSearch] = useSearchParams();
	const signedIn = Boolean(session?.account);
	const { data: saved } = useQuery({ ...savedSearchesQuery, enabled: signedIn });
	const ask = (wanted: boolean) =>
		setSearch(
			(address) => {
				if (wanted) address.set(ASKED, "1");
				else address.delete(ASKED);
				return address;
			},
			{ replace: true, preventScrollReset: true },
		);
	if (!session) return null;
	if (!signedIn) {
		const address = toAddress(filters);
		address.set(ASKED, "1");
		return (
			<ButtonLink
				to={`/sign-in?next=${encodeURIComponent(`/search?${address}`)}`}
				size="small"
				icon="bookmark"
			>
				{t("save")}
			</ButtonLink>
		);
	}
	const same = saved?.items.find((each) => sameFilters(filtersOf(each.search), filters));
	if (same)
		return (
			<ButtonLink to="/workspace/searches" size="small" icon="check">
				{t("isSaved")}
			</ButtonLink>
		);
	return (
		<>
			<Button size="small" icon="bookmark" onClick={() => ask(true)}>
				{t("save")}
			</Button>
			{saved && search.has(ASKED) && <SaveDialog filters={filters} onClose={() => ask(false)} />}
		</>
	);
}

function SaveDialog({ filters, onClose }: { filters: SearchFilters; onClose: () => void }) {
	const { t } = useTranslation("saved");
	const client = useQueryClient();
	const once = useOnce();
	const id = useId();
	const name = useProposedName(filters);
	const { form, submit, errorOf, problem, busy } = useServerForm({
		schema: wishSchema,
		defaults: { name, frequency: "DAILY" as const, mail: false, inApp: true },
		send: async (values) => {
			await once((header) =>
				api.POST("/api/v1/my/searches", {
					params: { header },
					body: { ...values, search: askedBy(filters) as never },
				}),
			);
			await client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
			toast(t("saved"));
			onClose();
		},
	});
	return (
		<Dialog
			open
			onClose={onClose}
			title={t("saveTitle")}
			actions={
				<>
					<Button onClick={onClose}>{t("common:notNow")}</Button>
					<Button type="submit" form={id} variant="primary" busy={busy}>
						{t("save")}
					</Button>
				</>
			}
		>
			<form id={id} onSubmit={submit} noValidate className="stack-4">
				<FormProblem problem={problem} />
				<Asked filters={filters} />
				<PaceFields register={form.register} errorOf={errorOf} pace={form.watch("frequency")} />
			</form>
		</Dialog>
	);
}
