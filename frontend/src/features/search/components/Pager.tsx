import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { ButtonLink } from "@/ui/Button";
import { firstPlace, type Place, pageSize, type SearchFilters, toAddress } from "../filters";
import styles from "./Results.module.css";

type Props = {
	filters: SearchFilters;
	place: Place;
	view: string;
	shown: number;
	total: number;
	next: string | null | undefined;
	previous: string | null | undefined;
};

/** The way through the pages. Each has an address of its own, so it can be reloaded, kept and sent to somebody. */
export function Pager({ filters, place, view, shown, total, next, previous }: Props) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const from = (place.page - 1) * pageSize + 1;
	const to = Math.min(from + shown - 1, Math.max(total, shown));
	const at = ({ page, cursor }: Place) => {
		const address = toAddress(filters);
		if (view === "cards") address.set("view", view);
		if (cursor) {
			address.set("page", String(page));
			address.set("cursor", cursor);
		}
		return `/search?${address}`;
	};
	const before = place.page > 2 && previous ? { page: place.page - 1, cursor: previous } : firstPlace;
	return (
		<nav className={styles.pager} aria-label={t("pages.label")}>
			<span className="ui muted">
				{t("pages.shown", {
					from: formatNumber(from, language),
					to: formatNumber(to, language),
					total: formatNumber(total, language),
				})}
			</span>
			{place.page > 1 && (
				<ButtonLink to={at(before)} icon="previous" rel="prev">
					{t("pages.previous")}
				</ButtonLink>
			)}
			{next && to < total && (
				<ButtonLink to={at({ page: place.page + 1, cursor: next })} iconEnd="next" rel="next">
					{t("pages.next")}
				</ButtonLink>
			)}
		</nav>
	);
}
