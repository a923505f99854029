import { MultiSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field, type Option } from "./Field";
import styles from "./mantine/Picker.module.css";
import { Themed } from "./mantine/Themed";

type Props = {
	label: ReactNode;
	options: readonly Option[];
	value: readonly string[];
	onChange: (value: string[]) => void;
	hint?: ReactNode;
	error?: string | undefined;
	optional?: boolean;
	placeholder?: string;
	max?: number;
};

/** Several out of many: typing filters the list, what is chosen stands in the field. For a handful of choices use checkboxes. */
export function MultiPicker({
	label,
	options,
	value,
	onChange,
	hint,
	error,
	optional,
	placeholder,
	max,
}: Props) {
	const { t } = useTranslation("common");
	return (
		<Field label={label} hint={hint} error={error} optional={optional}>
			{(wiring) => (
				<Themed>
					<MultiSelect
						{...wiring}
						data={[...options]}
						value={[...value]}
						onChange={onChange}
						error={Boolean(error)}
						searchable
						hidePickedOptions
						maxValues={max ?? Number.POSITIVE_INFINITY}
						placeholder={value.length === 0 ? (placeholder ?? "") : ""}
						nothingFoundMessage={t("picker.nothing")}
						withScrollArea={false}
						classNames={{
							input: styles.input ?? "",
							inputField: styles.field ?? "",
							pill: styles.pill ?? "",
							dropdown: styles.dropdown ?? "",
							options: styles.options ?? "",
							option: styles.option ?? "",
							empty: styles.empty ?? "",
						}}
					/>
				</Themed>
			)}
		</Field>
	);
}
