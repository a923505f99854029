import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { otherLanguageOf, useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Button, ButtonLink, IconButton } from "@/ui/Button";
import { DemoWord } from "@/ui/DemoBanner";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Checkbox } from "@/ui/Field";
import { Notice } from "@/ui/Notice";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { comparisonQuery, idsIn } from "../compare/queries";
import { differs, type Row, useRows } from "../compare/rows";
import { drop } from "../compare/selection";
import styles from "./Compare.module.css";

type Listing = Schema<"PublicListing">;

/** Up to four listings side by side. The address names them, so that it can be sent to somebody. */
export function Compare() {
	const { t } = useTranslation("compare");
	const [search, setSearch] = useSearchParams();
	const ids = idsIn(search);
	const only = search.get("differences") === "true";
	const { data, error, refetch } = useQuery(comparisonQuery(ids));
	const change = (edit: (next: URLSearchParams) => void) =>
		setSearch(
			(now) => {
				edit(now);
				return now;
			},
			{ preventScrollReset: true },
		);
	const remove = (id: string) => {
		drop(id);
		change((next) => next.set("ids", ids.filter((each) => each !== id).join(",")));
	};
	return (
		<div className="wrap page">
			<PageTitle>{t("title")}</PageTitle>
			<div className={styles.head}>
				<h1>{t("title")}</h1>
				{data && data.listings.length > 0 && (
					<div className={`no-print ${styles.tools}`}>
						<Checkbox
							label={t("onlyDifferences")}
							checked={only}
							onChange={({ target }) =>
								change((next) =>
									target.checked ? next.set("differences", "true") : next.delete("differences"),
								)
							}
						/>
						<Button icon="print" size="small" onClick={() => window.print()}>
							{t("print")}
						</Button>
					</div>
				)}
			</div>
			{ids.length === 0 ? (
				<Nothing />
			) : error ? (
				<ErrorState error={error} retry={refetch} />
			) : data ? (
				<>
					{data.gone.length > 0 && (
						<div className={styles.gone}>
							<Notice>{t("gone", { count: data.gone.length })}</Notice>
						</div>
					)}
					{data.listings.length > 0 ? (
						<Table listings={data.listings} only={only} onRemove={remove} />
					) : (
						<Nothing />
					)}
				</>
			) : (
				<Skeleton lines={12} />
			)}
		</div>
	);
}

function Nothing() {
	const { t } = useTranslation("compare");
	return (
		<EmptyState title={t("nothing")} action={<ButtonLink to="/search">{t("find")}</ButtonLink>}>
			{t("how")}
		</EmptyState>
	);
}

type TableProps = { listings: readonly Listing[]; only: boolean; onRemove: (id: string) => void };

function Table({ listings, only, onRemove }: TableProps) {
	const { t } = useTranslation("compare");
	const several = listings.length > 1;
	const rows = useRows().map((row) => ({ row, differs: several && differs(row, listings) }));
	const shown = rows.filter((each) => !only || !several || each.differs);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
		<section className={styles.scroll} aria-label={t("title")} tabIndex={0}>
			<table className={styles.table}>
				<thead>
					<tr>
						<td />
						{listings.map((listing) => (
							<Head key={listing.id} listing={listing} onRemove={onRemove} />
						))}
					</tr>
				</thead>
				<tbody>
					{shown.map((each) => (
						<Line key={each.row.key} {...each} listings={listings} />
					))}
				</tbody>
			</table>
			{shown.length === 0 && <p className="ui muted">{t("same")}</p>}
		</section>
	);
}

function Head({ listing, onRemove }: { listing: Listing; onRemove: (id: string) => void }) {
	const { t } = useTranslation("compare");
	const text = useLocalText();
	const language = useLanguage();
	const title = text(listing.content.title);
	return (
		<th scope="col">
			<div className={styles.listing}>
				<LocaleLink
					className="plain"
					to={`/listings/${listing.id}`}
					lang={otherLanguageOf(language, listing.content.title)}
				>
					{title}
				</LocaleLink>
				<IconButton
					className="no-print"
					icon="close"
					label={t("remove", { title })}
					onClick={() => onRemove(listing.id)}
				/>
			</div>
			<p className="caption">
				<span className="num">{listing.code}</span>{" "}
				{listing.demo && <DemoWord beside={text(listing.organisation.name)} />}
			</p>
		</th>
	);
}

function Line({
	row,
	differs: different,
	listings,
}: {
	row: Row;
	differs: boolean;
	listings: readonly Listing[];
}) {
	const { t } = useTranslation("compare");
	return (
		<tr className={different ? styles.different : undefined}>
			<th scope="row">
				{row.label}
				{different && <span className={styles.mark}>{t("differs")}</span>}
			</th>
			{listings.map((listing) => (
				<td key={listing.id}>{row.show(listing)}</td>
			))}
		</tr>
	);
}
