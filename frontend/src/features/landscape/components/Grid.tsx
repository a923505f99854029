import { useTranslation } from "react-i18next";
import { useWord } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { classes } from "@/ui/classes";
import { Mark } from "@/ui/Mark";
import { searchOf } from "../gaps";
import styles from "../pages/Landscape.module.css";
import type { Band, Data, Filters, Row } from "../queries/landscape";

type Props = { data: Data; filters: Filters };

/** Fields down, levels of readiness across, offers and needs side by side; each number leads to the search that shows it. */
export function Grid({ data, filters }: Props) {
	const { t } = useTranslation("landscape");
	const word = useWord();
	const { bands } = data;
	const columns = [
		...bands.map((band, place) => ({
			key: `${band.from}`,
			band,
			label: t("band", { ...band }),
			phase: t(`phase.${place}`),
			of: (row: Row) => row.byBand[place],
		})),
		{ key: "all", band: undefined, label: t("all"), phase: t("allHint"), of: (row: Row) => row.all },
	];
	return (
		<table className={`ledger stack ${styles.grid}`}>
			<caption className="vh">{t("caption")}</caption>
			<thead>
				<tr>
					<th scope="col">{t("field")}</th>
					{columns.map(({ key, label, phase }) => (
						<th key={key} scope="col">
							{label}
							<small>{phase}</small>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{data.fields.map((row) => (
					<tr key={row.field}>
						<th scope="row">{word("fields", row.field)}</th>
						{columns.map(({ key, band, label, of }) => (
							<td key={key} data-l={label}>
								<Cell
									field={row.field}
									name={word("fields", row.field)}
									label={label}
									band={band}
									count={of(row)}
									filters={filters}
								/>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

type CellProps = {
	field: string;
	name: string;
	label: string;
	band: Band | undefined;
	count: Row["all"] | undefined;
	filters: Filters;
};

function Cell({ field, name, label, band, count, filters }: CellProps) {
	const { t } = useTranslation("landscape");
	const { listings = 0, needs = 0 } = count ?? {};
	const unmet = needs > 0 && listings === 0;
	const number = (side: "listings" | "needs", value: number) => (
		<span className={styles.number}>
			<Mark side={side === "needs" ? "demand" : "supply"} />
			{value > 0 ? (
				<LocaleLink
					className="plain num"
					to={searchOf(side, field, band, filters)}
					aria-label={t(`cell.${side}`, { count: value, field: name, band: label })}
				>
					{value}
				</LocaleLink>
			) : (
				<span className={`num ${styles.none}`}>
					0 <span className="vh">{t(side)}</span>
				</span>
			)}
		</span>
	);
	return (
		<div className={classes(styles.cell, unmet && styles.unmet)}>
			{number("listings", listings)}
			{number("needs", needs)}
			{unmet && <small className={styles.word}>{t("unmet")}</small>}
		</div>
	);
}
