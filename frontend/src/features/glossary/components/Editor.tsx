import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, idempotent, ifMatch } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useIdempotencyKey } from "@/api/useIdempotencyKey";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { Checkbox, FieldGroup, Radio, TextArea } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import styles from "../pages/Glossary.module.css";
import { type Form, type Group, groupQuery, type Kind, type Trial, trialQuery } from "../queries/glossary";
import { TryBox } from "./TryBox";

const kinds = ["SAME", "NEAR", "READ"] as const satisfies readonly Kind[];
const PAUSE = 500;

const lines = (text: string) =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);

/** The form of a group beside a box where one tries what it would change. */
export function Editor({ group, term = "" }: { group?: Group; term?: string }) {
	const { t } = useTranslation(["glossary", "form"]);
	const client = useQueryClient();
	const navigate = useLocaleNavigate();
	const key = useIdempotencyKey();
	const [kind, setKind] = useState<Kind>(group?.kind ?? "SAME");
	const [first, setFirst] = useState(group?.first.join("\n") ?? term);
	const [second, setSecond] = useState(group?.second.join("\n") ?? "");
	const [disabled, setDisabled] = useState(group?.disabled ?? false);
	const [query, setQuery] = useState("");
	const [problem, setProblem] = useState<ApiProblem>();
	const [busy, setBusy] = useState(false);
	const form: Form = { kind, first: lines(first), second: lines(second), disabled };
	const settled = useSettled(form);
	const trial = useQuery(trialQuery(settled, query, group?.id ?? null));
	const refusal = problem ?? (trial.error instanceof ApiProblem ? trial.error : undefined);
	const errorOf = (column: "first" | "second") => refusal?.byField[column];

	async function save(event: FormEvent) {
		event.preventDefault();
		setBusy(true);
		setProblem(undefined);
		try {
			const { data } = group
				? await api.PUT("/api/v1/glossary/{id}", {
						params: { path: { id: group.id }, header: ifMatch(`"${group.version}"`) },
						body: form,
					})
				: await api.POST("/api/v1/glossary", { headers: idempotent(key.current()), body: form });
			key.renew();
			toast(t("saved"));
			await client.invalidateQueries({ queryKey: ["glossary"] });
			if (data && !group) {
				client.setQueryData(groupQuery(data.id).queryKey, data);
				navigate(`/workspace/glossary/${data.id}`, { replace: true });
			}
		} catch (refused) {
			if (!(refused instanceof ApiProblem)) throw refused;
			setProblem(refused);
		} finally {
			setBusy(false);
		}
	}

	const columns = kind === "READ" ? "READ" : "SAME";
	return (
		<div className={styles.columns}>
			<Sheet title={t("terms")}>
				<form className="stack-6" onSubmit={save} noValidate>
					<FormProblem problem={problem && problem.errors.length === 0 ? problem : undefined} />
					<FieldGroup legend={t("column.kind")}>
						{kinds.map((each) => (
							<Radio
								key={each}
								name="kind"
								label={t(`kind.${each}`)}
								description={t(`kindMeans.${each}`)}
								checked={kind === each}
								onChange={() => setKind(each)}
							/>
						))}
					</FieldGroup>
					<TextArea
						label={t(`field.${columns}.first`)}
						hint={t("field.hint")}
						value={first}
						onChange={({ target }) => setFirst(target.value)}
						error={errorOf("first")}
					/>
					<TextArea
						label={t(`field.${columns}.second`)}
						value={second}
						onChange={({ target }) => setSecond(target.value)}
						error={errorOf("second")}
					/>
					<Checkbox
						label={t("off")}
						description={t("offMeans")}
						checked={disabled}
						onChange={({ target }) => setDisabled(target.checked)}
					/>
					<Warnings warnings={trial.data?.warnings ?? []} />
					<div className="row">
						<Button type="submit" variant="primary" busy={busy}>
							{t("form:save")}
						</Button>
						<span className="caption">{t("applied")}</span>
					</div>
				</form>
			</Sheet>
			<TryBox
				query={query}
				onTry={setQuery}
				trial={query ? trial.data : undefined}
				pending={trial.isFetching}
			/>
		</div>
	);
}

/** The form as it is once the typing pauses. */
function useSettled(form: Form): Form {
	const [settled, setSettled] = useState(form);
	const written = JSON.stringify(form);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(JSON.parse(written)), PAUSE);
		return () => clearTimeout(timer);
	}, [written]);
	return settled;
}

function Warnings({ warnings }: { warnings: Trial["warnings"] }) {
	const { t } = useTranslation("glossary");
	return (
		<div aria-live="polite">
			{warnings.length > 0 && (
				<Notice tone="demand">
					<b>{t("warning.title")}</b>
					<ul>
						{warnings.map(({ code, term, group, terms }) => (
							<li key={code + term}>
								{t(`warning.${code}`, { term })}{" "}
								{group && (
									<LocaleLink to={`/workspace/glossary/${group}`}>{terms.slice(0, 4).join("; ")}</LocaleLink>
								)}
							</li>
						))}
					</ul>
				</Notice>
			)}
		</div>
	);
}
