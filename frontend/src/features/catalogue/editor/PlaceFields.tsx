import { useTranslation } from "react-i18next";
import { Select } from "@/ui/Field";
import { useVocabulary } from "../queries/vocabularies";
import styles from "./Editor.module.css";

type Props = {
	country: string | null | undefined;
	province: string | null | undefined;
	onCountry: (code: string | null) => void;
	onProvince: (code: string | null) => void;
	errorOf: (path: string) => string | undefined;
};

/** Where; provinces are asked only in Vietnam. */
export function PlaceFields({ country, province, onCountry, onProvince, errorOf }: Props) {
	const { t } = useTranslation(["editor", "form"]);
	const countries = useVocabulary("countries");
	const provinces = useVocabulary("provinces");
	return (
		<div className={styles.pair}>
			<Select
				label={t("part.country")}
				options={countries}
				placeholder={t("form:choose")}
				value={country ?? ""}
				onChange={(event) => onCountry(event.target.value || null)}
				error={errorOf("country")}
			/>
			{(country === "VN" || province) && (
				<Select
					label={t("part.province")}
					options={provinces}
					placeholder={t("form:choose")}
					value={province ?? ""}
					onChange={(event) => onProvince(event.target.value || null)}
					optional
					error={errorOf("province")}
				/>
			)}
		</div>
	);
}
