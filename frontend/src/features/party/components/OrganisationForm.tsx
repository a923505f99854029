import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useVocabulary } from "@/features/catalogue";
import { Button } from "@/ui/Button";
import { Checkbox, FieldGroup, Select, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { LocalTextField } from "@/ui/form/LocalTextField";
import { optional, required, website, z } from "@/ui/form/rules";
import { useServerForm } from "@/ui/form/useServerForm";
import styles from "../pages/Party.module.css";

const kinds = ["ENTERPRISE", "STARTUP", "INSTITUTE", "UNIVERSITY", "STATE_AGENCY", "INDIVIDUAL"] as const;
const chosen = ["SUPPLIER", "BUYER"] as const;

const schema = z.object({
	name: z
		.object({ vi: optional(200), en: optional(200) })
		.refine(({ vi, en }) => vi !== "" || en !== "", { message: "one-language", path: ["vi"] }),
	kind: z.enum(kinds, "choose"),
	country: required(2),
	province: z.string(),
	address: optional(300),
	website,
	description: z.object({ vi: optional(4000), en: optional(4000) }),
	registrationNumber: optional(50),
	capabilities: z.array(z.enum(chosen)).min(1, "choose"),
});

type Values = z.infer<typeof schema>;
type Organisation = Schema<"Organisation">;

const valuesOf = (organisation?: Organisation): Values => ({
	name: { vi: organisation?.name.vi ?? "", en: organisation?.name.en ?? "" },
	kind: organisation?.kind ?? ("" as Values["kind"]),
	country: organisation?.country ?? "VN",
	province: organisation?.province ?? "",
	address: organisation?.address ?? "",
	website: organisation?.website ?? "",
	description: { vi: organisation?.description?.vi ?? "", en: organisation?.description?.en ?? "" },
	registrationNumber: organisation?.registrationNumber ?? "",
	capabilities: chosen.filter((capability) => organisation?.capabilities.includes(capability)),
});

type Props = {
	organisation?: Organisation;
	keepAs: string;
	verb: string;
	send: (body: Schema<"NewOrganisation">) => Promise<unknown>;
	readOnly?: boolean;
};

/** What an organisation says of itself, for a new one and for changes. */
export function OrganisationForm({ organisation, keepAs, verb, send, readOnly }: Props) {
	const { t } = useTranslation(["party", "form"]);
	const { form, submit, errorOf, problem, busy } = useServerForm<Values>({
		schema,
		defaults: valuesOf(organisation),
		keepAs,
		send: ({ province, address, website: site, registrationNumber, ...rest }) =>
			send({
				...rest,
				province: province || null,
				address: address || null,
				website: site || null,
				registrationNumber: registrationNumber || null,
			}),
	});
	const { register, control } = form;
	const domestic = form.watch("country") === "VN";
	const words = {
		kinds: useVocabulary("organisationKinds"),
		countries: useVocabulary("countries"),
		provinces: useVocabulary("provinces"),
	};
	return (
		<form onSubmit={submit} noValidate>
			<fieldset disabled={readOnly} className={styles.form}>
				<FormProblem problem={problem} />
				<Controller
					control={control}
					name="name"
					render={({ field: { value, onChange, onBlur } }) => (
						<LocalTextField
							label={t("organisation.name")}
							value={value}
							onChange={onChange}
							onBlur={onBlur}
							maxLength={200}
							errors={{ vi: errorOf("name.vi") ?? errorOf("name"), en: errorOf("name.en") }}
						/>
					)}
				/>
				<div className={styles.pair}>
					<Select
						{...register("kind")}
						label={t("organisation.kind")}
						options={
							words.kinds.length > 0
								? words.kinds
								: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))
						}
						placeholder={t("form:choose")}
						error={errorOf("kind")}
					/>
					<TextField
						{...register("registrationNumber")}
						label={t("organisation.registrationNumber")}
						hint={t("organisation.registrationHint")}
						optional
						error={errorOf("registrationNumber")}
					/>
				</div>
				<FieldGroup
					legend={t("organisation.does")}
					hint={t("organisation.doesHint")}
					error={errorOf("capabilities")}
				>
					{chosen.map((capability) => (
						<Checkbox
							key={capability}
							{...register("capabilities")}
							value={capability}
							label={t(`capability.${capability}`)}
							description={t(`capabilityMeans.${capability}`)}
						/>
					))}
				</FieldGroup>
				<div className={styles.pair}>
					<Select
						{...register("country")}
						label={t("organisation.country")}
						options={
							words.countries.length > 0
								? words.countries
								: [{ value: "VN", label: t("organisation.vietnam") }]
						}
						error={errorOf("country")}
					/>
					{domestic && (
						<Select
							{...register("province")}
							label={t("organisation.province")}
							options={words.provinces}
							placeholder={t("form:choose")}
							optional
							error={errorOf("province")}
						/>
					)}
				</div>
				<TextField
					{...register("address")}
					label={t("organisation.address")}
					autoComplete="street-address"
					optional
					error={errorOf("address")}
				/>
				<TextField
					{...register("website")}
					type="url"
					label={t("organisation.website")}
					placeholder="https://"
					optional
					error={errorOf("website")}
				/>
				<Controller
					control={control}
					name="description"
					render={({ field: { value, onChange, onBlur } }) => (
						<LocalTextField
							label={t("organisation.description")}
							hint={t("organisation.descriptionHint")}
							value={value}
							onChange={onChange}
							onBlur={onBlur}
							rows={5}
							optional
							errors={{ vi: errorOf("description.vi"), en: errorOf("description.en") }}
						/>
					)}
				/>
				{!readOnly && (
					<div className="row">
						<Button type="submit" variant="primary" busy={busy}>
							{verb}
						</Button>
					</div>
				)}
			</fieldset>
		</form>
	);
}
