import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Notice } from "@/ui/Notice";
import { duplicatesQuery } from "../queries/imports";
import type { Kind } from "./steps";

/** Before it is handed in: what is there already that is nearly the same, among one's own and what is public. */
export function Resembling({ type, id, version }: { type: Kind; id: string; version: number }) {
	const { t } = useTranslation("editor");
	const text = useLocalText();
	const { data } = useQuery(duplicatesQuery(type, id, version));
	if (!data || data.length === 0) return null;
	return (
		<Notice tone="demand">
			{t("submit.resembles")}
			<ul>
				{data.map((other) => (
					<li key={other.id}>
						<LocaleLink to={`${other.own ? "/workspace" : ""}/${type}s/${other.id}`}>
							{text(other.title) || other.code}
						</LocaleLink>{" "}
						<span className="caption">
							{other.code}, {other.kinds.map((kind) => t(`submit.resemblesBy.${kind}`)).join(", ")}
						</span>
					</li>
				))}
			</ul>
		</Notice>
	);
}
