import type { UseFormRegister } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Checkbox, FieldGroup, Radio, TextField } from "@/ui/Field";
import { required, z } from "@/ui/form/rules";
import styles from "../pages/Saved.module.css";

export const frequencies = ["INSTANT", "DAILY", "WEEKLY", "NONE"] as const;

export const wishSchema = z.object({
	name: required(120),
	frequency: z.enum(frequencies),
	mail: z.boolean(),
	inApp: z.boolean(),
});

type Values = z.infer<typeof wishSchema>;

/** The name, how often, and by which ways. */
export function PaceFields({
	register,
	errorOf,
	pace,
}: {
	register: UseFormRegister<Values>;
	errorOf: (name: keyof Values) => string | undefined;
	pace: Values["frequency"];
}) {
	const { t } = useTranslation("saved");
	return (
		<div className="stack-4">
			<TextField {...register("name")} label={t("name")} error={errorOf("name")} maxLength={120} />
			<FieldGroup legend={t("when")}>
				{frequencies.map((each) => (
					<Radio
						key={each}
						{...register("frequency")}
						value={each}
						label={t(`frequency.${each}`)}
						description={t(`frequencyHint.${each}`)}
					/>
				))}
			</FieldGroup>
			{pace !== "NONE" && (
				<FieldGroup legend={t("how")} className={styles.ways}>
					<Checkbox {...register("inApp")} label={t("inApp")} />
					<Checkbox {...register("mail")} label={t("mail")} />
				</FieldGroup>
			)}
		</div>
	);
}
