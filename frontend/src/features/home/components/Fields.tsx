import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useWord } from "@/features/catalogue";
import { formatNumber } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLanguage } from "@/i18n/useLanguage";
import { Mark } from "@/ui/Mark";
import { MoreLink } from "@/ui/MoreLink";
import { SkeletonLine } from "@/ui/Skeleton";
import styles from "../pages/Home.module.css";

/** Demand against supply, field by field, on one axis. */
export function Fields({ overview }: { overview: Schema<"Overview"> | undefined }) {
	const { t } = useTranslation("home");
	const fields = overview?.fields.filter(({ listings, needs }) => listings + needs > 0);
	const most = Math.max(1, ...(fields ?? []).flatMap(({ listings, needs }) => [listings, needs]));
	return (
		<section className={styles.band} aria-labelledby="fields">
			<div className={styles.bandHead}>
				<h2 id="fields">{t("fields.title")}</h2>
				<p className={styles.legend}>
					<span>
						<Mark side="demand" />
						{t("fields.needs")}
					</span>
					<span>
						<Mark side="supply" />
						{t("fields.listings")}
					</span>
				</p>
			</div>
			<ul className={styles.fields}>
				{fields
					? fields.map((field) => <FieldRow key={field.code} field={field} most={most} />)
					: Array.from({ length: 14 }, (_, row) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike
							<li key={row}>
								<SkeletonLine width="70%" height="1.375rem" />
							</li>
						))}
			</ul>
			<p>
				<MoreLink to="/landscape">{t("fields.landscape")}</MoreLink>
			</p>
		</section>
	);
}

function FieldRow({
	field: { code, listings, needs },
	most,
}: {
	field: Schema<"FieldBalance">;
	most: number;
}) {
	const { t } = useTranslation("home");
	const language = useLanguage();
	const word = useWord();
	return (
		<li>
			<LocaleLink className={styles.name} to={`/search?field=${code}`}>
				{word("fields", code)}
			</LocaleLink>
			<LocaleLink className={styles.needs} to={`/search?type=need&field=${code}`}>
				<span className="vh">{t("fields.needs")}: </span>
				{formatNumber(needs, language)}
			</LocaleLink>
			<span className={styles.balance} aria-hidden="true">
				<i style={{ inlineSize: `${(needs / most) * 100}%` }} />
				<i style={{ inlineSize: `${(listings / most) * 100}%` }} />
			</span>
			<LocaleLink className={styles.listings} to={`/search?field=${code}`}>
				<span className="vh">{t("fields.listings")}: </span>
				{formatNumber(listings, language)}
			</LocaleLink>
		</li>
	);
}
