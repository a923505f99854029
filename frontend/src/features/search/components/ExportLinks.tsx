import { useTranslation } from "react-i18next";
import { useLanguage } from "@/i18n/useLanguage";
import { type SearchFilters, toQuery } from "../filters";

const formats = ["xlsx", "csv"] as const;

/** The same results as a table; plain links, so that the browser itself keeps the file. */
export function ExportLinks({ filters }: { filters: SearchFilters }) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const address = (format: string) => {
		const search = new URLSearchParams({ format, language });
		for (const [name, value] of Object.entries(toQuery(filters)))
			for (const each of [value].flat()) search.append(name, String(each));
		return `/api/v1/search/export?${search}`;
	};
	return (
		<ul>
			{formats.map((format) => (
				<li key={format}>
					<a href={address(format)} download>
						{t(`export.${format}`)}
					</a>
				</li>
			))}
			<li className="caption">{t("export.most")}</li>
		</ul>
	);
}
