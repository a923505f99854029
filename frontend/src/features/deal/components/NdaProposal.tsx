import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { FieldGroup, Radio, Select, TextField } from "@/ui/Field";
import { Sheet } from "@/ui/Sheet";
import { useProposeNda } from "../queries/moves";
import type { Deal, Nda } from "../types";
import styles from "./Nda.module.css";
import { Refused } from "./Refused";

const forms: readonly Nda["form"][] = ["MUTUAL", "ONE_SIDED_SUPPLY"];

type Props = { deal: Deal; onDone?: () => void };

/** Chooses what the agreement binds to; the exchange writes its text from a template. Proposing binds nobody. */
export function NdaProposal({ deal, onDone }: Props) {
	const { t } = useTranslation("deal");
	const name = useId();
	const [form, setForm] = useState<Nda["form"]>(deal.nda?.form ?? "MUTUAL");
	const [years, setYears] = useState(String(deal.nda?.years ?? 5));
	const [language, setLanguage] = useState<string>(useLanguage());
	const propose = useProposeNda(deal.id, onDone);
	const fields = propose.error instanceof ApiProblem ? propose.error.byField : {};
	const validYears = /^\d+$/.test(years) && Number(years) >= 1 && Number(years) <= 20;

	const submit = () => validYears && propose.mutate({ form, years: Number(years), language });
	return (
		<Sheet title={t("nda.propose")}>
			<form
				className="stack-4"
				onSubmit={(event) => {
					event.preventDefault();
					submit();
				}}
			>
				<p className={styles.lead}>{t("nda.why")}</p>
				<FieldGroup legend={t("nda.formLabel")} error={fields.form}>
					{forms.map((each) => (
						<Radio
							key={each}
							name={name}
							label={t(`nda.form.${each}`)}
							description={t(`nda.formMeans.${each}`)}
							checked={form === each}
							onChange={() => setForm(each)}
						/>
					))}
				</FieldGroup>
				<div className={styles.pair}>
					<TextField
						label={t("nda.yearsLabel")}
						hint={t("nda.yearsHint")}
						inputMode="numeric"
						value={years}
						onChange={({ target }) => setYears(target.value.replace(/\D/g, "").slice(0, 2))}
						error={validYears ? fields.years : t("error.yearsRange")}
					/>
					<Select
						label={t("nda.languageLabel")}
						options={[
							{ value: "vi", label: t("language.vi") },
							{ value: "en", label: t("language.en") },
						]}
						value={language}
						onChange={({ target }) => setLanguage(target.value)}
						error={fields.language}
					/>
				</div>
				<Refused error={propose.error} />
				<div className="row">
					<Button type="submit" variant="primary" busy={propose.isPending}>
						{t("nda.proposeVerb")}
					</Button>
					<span className="caption">{t("nda.proposeBinds")}</span>
				</div>
			</form>
		</Sheet>
	);
}
