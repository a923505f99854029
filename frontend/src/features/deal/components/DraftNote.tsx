import { useTranslation } from "react-i18next";
import { formatRelative } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { MoreLink } from "@/ui/MoreLink";
import { useStoredDraft } from "../terms/storedDraft";
import type { Deal } from "../types";
import styles from "./DraftNote.module.css";
import { allows } from "./sides";

/** That an offer is being written, and the way back to it. */
export function DraftNote({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const { draft } = useStoredDraft(deal.id);
	if (!draft || !allows(deal, "SEND_OFFER")) return null;
	return (
		<p className={`${styles.draft} no-print`}>
			<span>{t("draft.note", { round: draft.round, when: formatRelative(draft.savedAt, language) })}</span>
			<MoreLink to={`/workspace/deals/${deal.id}/offer`}>{t("draft.continue")}</MoreLink>
		</p>
	);
}
