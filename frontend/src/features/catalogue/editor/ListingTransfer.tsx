import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { Checkbox, FieldGroup, Radio, Select, TextField } from "@/ui/Field";
import { LocalTextField } from "@/ui/form/LocalTextField";
import { Sheet } from "@/ui/Sheet";
import { useVocabulary, type VocabularyName } from "../queries/vocabularies";
import { errorsOf, useListingEditing } from "./Editing";
import styles from "./Editor.module.css";
import { MoneyField } from "./Money";
import { PlaceFields } from "./PlaceFields";

/** What goes over to the buyer, how, and for what. */
export function TransferStep() {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useListingEditing();
	return (
		<>
			<Sheet title={t("listing.step.transfer")}>
				<div className={styles.form}>
					<Choices part="objectKinds" />
					<Choices part="rights" />
					<div className={styles.pair}>
						<Choices part="transferForms" />
						<Choices part="transferMethods" />
					</div>
					<LocalTextField
						label={t("listing.part.cooperation")}
						hint={t("listing.hint.cooperation")}
						value={content.cooperation}
						onChange={(value) => put("cooperation", value)}
						rows={4}
						maxLength={4000}
						optional
						errors={errorsOf(errorOf, "cooperation")}
					/>
					<PlaceFields
						country={content.country}
						province={content.province}
						onCountry={(code) => put("country", code)}
						onProvince={(code) => put("province", code)}
						errorOf={errorOf}
					/>
					<FieldGroup legend={t("listing.part.stateFunded")} hint={t("listing.hint.stateFunded")}>
						<Checkbox
							label={t("listing.stateFunded")}
							checked={content.stateFunded}
							onChange={(event) => put("stateFunded", event.target.checked)}
						/>
					</FieldGroup>
				</div>
			</Sheet>
			<PriceStep />
		</>
	);
}

type Part = "objectKinds" | "rights" | "transferForms" | "transferMethods";

function Choices({ part }: { part: Part & VocabularyName }) {
	const { t } = useTranslation("editor");
	const { content, put, errorOf } = useListingEditing();
	const words = useVocabulary(part);
	const chosen = content[part];
	return (
		<FieldGroup
			legend={t(`listing.part.${part}`)}
			error={errorOf(part) ?? chosen.map((_, at) => errorOf(`${part}[${at}]`)).find(Boolean)}
		>
			{words.map(({ value, label }) => (
				<Checkbox
					key={value}
					label={label}
					checked={chosen.includes(value)}
					onChange={(event) =>
						put(part, event.target.checked ? [...chosen, value] : chosen.filter((code) => code !== value))
					}
				/>
			))}
		</FieldGroup>
	);
}

type Price = Schema<"Price">;
const modes = ["ON_REQUEST", "INDICATIVE", "FLOOR", "FIRM"] as const;
const royaltyBases = ["NET_SELLING_PRICE", "NET_REVENUE", "PRE_TAX_PROFIT"] as const;
const onRequest: Price = {
	mode: "ON_REQUEST",
	lumpSum: null,
	royaltyPercent: null,
	royaltyBase: null,
	currency: null,
};

function PriceStep() {
	const { t } = useTranslation(["editor", "form", "catalogue"]);
	const { content, put, errorOf } = useListingEditing();
	const price = content.price ?? onRequest;
	const change = (now: Partial<Price>) => put("price", { ...price, ...now });
	const said = price.mode !== "ON_REQUEST";
	return (
		<Sheet title={t("listing.part.price")}>
			<div className={styles.form}>
				<FieldGroup legend={t("listing.price.mode")} error={errorOf("price") ?? errorOf("price.mode")}>
					{modes.map((mode) => (
						<Radio
							key={mode}
							name="priceMode"
							value={mode}
							label={t(`listing.price.modes.${mode}`)}
							description={t(`listing.price.means.${mode}`)}
							checked={price.mode === mode}
							onChange={() => put("price", mode === "ON_REQUEST" ? onRequest : { ...price, mode })}
						/>
					))}
				</FieldGroup>
				{said && (
					<>
						<MoneyField
							label={t("listing.price.lumpSum")}
							value={price.lumpSum}
							currency={price.currency ?? "VND"}
							onChange={(lumpSum) => change({ lumpSum, currency: lumpSum?.currency ?? price.currency })}
							optional
							error={errorOf("price.lumpSum") ?? errorOf("price.lumpSum.amount") ?? errorOf("price.currency")}
						/>
						<div className={styles.pair}>
							<TextField
								label={t("listing.price.royaltyPercent")}
								inputMode="decimal"
								value={price.royaltyPercent ?? ""}
								onChange={(event) =>
									change({ royaltyPercent: event.target.value.trim().replace(",", ".") || null })
								}
								optional
								error={errorOf("price.royaltyPercent")}
							/>
							<Select
								label={t("listing.price.royaltyBase")}
								options={royaltyBases.map((base) => ({
									value: base,
									label: t(`catalogue:price.base.${base}`),
								}))}
								placeholder={t("form:choose")}
								value={price.royaltyBase ?? ""}
								onChange={(event) =>
									change({ royaltyBase: (event.target.value || null) as Price["royaltyBase"] })
								}
								optional={price.royaltyPercent === null}
								error={errorOf("price.royaltyBase")}
							/>
						</div>
					</>
				)}
			</div>
		</Sheet>
	);
}
