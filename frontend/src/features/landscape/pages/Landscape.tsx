import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useWord } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { BareSelect, Checkbox } from "@/ui/Field";
import { Mark } from "@/ui/Mark";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { Grid } from "../components/Grid";
import { csvOf, gapsOf, searchOf } from "../gaps";
import { type Band, type Data, type Filters, filtersOf, landscapeQuery } from "../queries/landscape";
import styles from "./Landscape.module.css";

const MOST_GAPS = 8;

/** How many offers and needs there are, field by field and level by level, and first of all where nothing is offered. */
export function Landscape() {
	const { t } = useTranslation("landscape");
	const [search] = useSearchParams();
	const filters = filtersOf(search);
	const { data, error, refetch } = useQuery(landscapeQuery(filters));
	return (
		<div className="wrap page">
			<PageTitle description={t("lead")}>{t("title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("title")}</h1>
				<p className="muted">{t("lead")}</p>
			</div>
			{error && <ErrorState error={error} retry={refetch} />}
			{!data && !error && <Skeleton lines={12} />}
			{data && (
				<>
					<Tools data={data} filters={filters} />
					<Gaps data={data} filters={filters} />
					<section aria-labelledby="grid" className={styles.section}>
						<h2 id="grid">{t("grid")}</h2>
						<p className={`caption ${styles.legend}`}>
							<span>
								<Mark side="supply" /> {t("listings")}
							</span>
							<span>
								<Mark side="demand" /> {t("needs")}
							</span>
						</p>
						<Grid data={data} filters={filters} />
						<p className={`muted ${styles.note}`}>{t("note")}</p>
					</section>
				</>
			)}
		</div>
	);
}

function Tools({ data, filters }: { data: Data; filters: Filters }) {
	const { t } = useTranslation("landscape");
	const [, setSearch] = useSearchParams();
	const word = useWord();
	const go = ({ country, stateFunded }: Filters) =>
		setSearch(
			{ ...(country && { country }), ...(stateFunded && { stateFunded: "true" }) },
			{ preventScrollReset: true },
		);
	return (
		<div className={styles.tools}>
			<BareSelect
				label={t("country")}
				value={filters.country ?? ""}
				options={[
					{ value: "", label: t("allCountries") },
					...data.countries.map(({ value, count }) => ({
						value,
						label: `${word("countries", value)} (${count})`,
					})),
				]}
				onChange={({ target }) => go({ ...filters, country: target.value || undefined })}
			/>
			<Checkbox
				label={t("stateFunded")}
				checked={filters.stateFunded}
				onChange={({ target }) => go({ ...filters, stateFunded: target.checked })}
			/>
			<Download data={data} />
		</div>
	);
}

function Download({ data }: { data: Data }) {
	const { t } = useTranslation("landscape");
	const word = useWord();
	function download() {
		const pairs = (name: string) => [`${name}: ${t("listings")}`, `${name}: ${t("needs")}`];
		const header = [
			t("field"),
			...data.bands.flatMap((band) => pairs(t("band", { ...band }))),
			...pairs(t("unsaid")),
			...pairs(t("all")),
		];
		const rows = data.fields.map(({ field, byBand, unsaid, all }) => [
			word("fields", field),
			...[...byBand, unsaid, all].flatMap(({ listings, needs }) => [listings, needs]),
		]);
		const address = URL.createObjectURL(new Blob([csvOf(header, rows)], { type: "text/csv;charset=utf-8" }));
		const link = Object.assign(document.createElement("a"), { href: address, download: "landscape.csv" });
		link.click();
		URL.revokeObjectURL(address);
	}
	return (
		<Button size="small" icon="file" onClick={download}>
			{t("download")}
		</Button>
	);
}

/** Keeps `TRL 1–3` on one line. */
const unbroken = (text: string) => text.replace(" ", "\u00a0").replace("–", "\u2060–\u2060");

function Gaps({ data, filters }: { data: Data; filters: Filters }) {
	const { t } = useTranslation("landscape");
	const word = useWord();
	const gaps = gapsOf(data);
	const bandWords = (bands: readonly Band[]) =>
		bands.map((band) => unbroken(t("band", { ...band }))).join(", ");
	return (
		<section aria-labelledby="gaps" className={styles.section}>
			<h2 id="gaps">{t("gaps.title")}</h2>
			{gaps.length === 0 ? (
				<EmptyState title={t("gaps.none")}>{t("gaps.noneHint")}</EmptyState>
			) : (
				<ul className={styles.gaps}>
					{gaps.slice(0, MOST_GAPS).map(({ field, needs, bands, whole }) => {
						const only = bands.length === 1 ? bands[0] : undefined;
						return (
							<li key={field}>
								<Mark side="demand" />
								<span>
									<LocaleLink to={searchOf("needs", field, only, filters)}>
										{word("fields", field)}
									</LocaleLink>
									{": "}
									{whole
										? t("gaps.whole", { count: needs })
										: t("gaps.bands", { count: needs, bands: bandWords(bands) })}
								</span>
							</li>
						);
					})}
				</ul>
			)}
		</section>
	);
}
