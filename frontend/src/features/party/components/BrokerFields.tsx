import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";
import { useVocabulary, useWord } from "@/features/catalogue";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { FormProblem } from "@/ui/form/FormProblem";
import { MultiPicker } from "@/ui/MultiPicker";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { toast } from "@/ui/Toast";
import styles from "../pages/Party.module.css";
import { organisationQuery } from "../queries/organisation";

/** The fields that a broker's matches page shows. */
export function BrokerFields({ id, manages }: { id: string; manages: boolean }) {
	const { data, error, refetch } = useQuery(organisationQuery(id));
	if (error) return <ErrorState error={error} retry={refetch} />;
	if (!data) return <Skeleton lines={4} />;
	return (
		<Sheet className={styles.narrow}>
			{manages ? <Choice key={data.version} organisation={data} /> : <Chosen fields={data.fields} />}
		</Sheet>
	);
}

function Chosen({ fields }: { fields: readonly string[] }) {
	const { t } = useTranslation("party");
	const word = useWord();
	return <p>{fields.map((field) => word("fields", field)).join(", ") || t("fields.all")}</p>;
}

function Choice({ organisation }: { organisation: Schema<"Organisation"> }) {
	const { t } = useTranslation(["party", "form"]);
	const client = useQueryClient();
	const options = useVocabulary("fields");
	const [fields, setFields] = useState<readonly string[]>(organisation.fields);
	const [problem, setProblem] = useState<ApiProblem>();
	const [busy, setBusy] = useState(false);
	const { id, version } = organisation;

	async function save() {
		setBusy(true);
		setProblem(undefined);
		try {
			const { data } = await api.PUT("/api/v1/organisations/{id}/fields", {
				params: { path: { id }, header: ifMatch(`"${version}"`) },
				body: { fields: [...fields] },
			});
			client.setQueryData(organisationQuery(id).queryKey, data);
			client.invalidateQueries({ queryKey: ["matches"] });
			toast(t("form:saved"));
		} catch (refused) {
			if (!(refused instanceof ApiProblem)) throw refused;
			setProblem(refused);
		} finally {
			setBusy(false);
		}
	}

	return (
		<div className="stack-4">
			<FormProblem problem={problem} />
			<MultiPicker
				label={t("fields.label")}
				hint={t("fields.hint")}
				options={options}
				value={fields}
				onChange={setFields}
				placeholder={t("fields.all")}
				optional
			/>
			<div className="row">
				<Button variant="primary" busy={busy} onClick={save}>
					{t("form:save")}
				</Button>
			</div>
		</div>
	);
}
