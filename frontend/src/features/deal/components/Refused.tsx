import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { Notice } from "@/ui/Notice";

/** Why the server refused, in its own words; after a conflict, that the page shows what happened meanwhile. */
export function Refused({ error }: { error: unknown }) {
	const { t } = useTranslation("deal");
	if (!error) return null;
	const problem = error instanceof ApiProblem ? error : undefined;
	return (
		<Notice tone="danger" alert>
			{problem?.title && <b>{problem.title}. </b>}
			{problem?.detail ?? (problem?.title ? "" : t("refused.unknown"))}
			{problem?.status === 409 && <> {t("refused.refreshed")}</>}
		</Notice>
	);
}
