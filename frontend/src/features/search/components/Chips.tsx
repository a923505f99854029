import { useTranslation } from "react-i18next";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { useChips } from "../chips";
import { type SearchFilters, withoutFilters } from "../filters";
import styles from "./Filters.module.css";

type Props = { filters: SearchFilters; onChange: (filters: SearchFilters) => void };

/** What narrows the results just now; a press takes it away. */
export function Chips({ filters, onChange }: Props) {
	const { t } = useTranslation("search");
	const chips = useChips(filters);
	if (chips.length === 0) return null;
	return (
		<fieldset className={styles.chips} aria-label={t("chips")}>
			{chips.map(({ key, label, without }) => (
				<button
					key={key}
					type="button"
					className={styles.chip}
					onClick={() => onChange(without)}
					aria-label={t("chip.remove", { label })}
				>
					{label}
					<Icon name="close" />
				</button>
			))}
			<button
				type="button"
				className={classes(styles.chip, styles.clear)}
				onClick={() => onChange(withoutFilters(filters))}
			>
				{t("clear")}
			</button>
		</fieldset>
	);
}
