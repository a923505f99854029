import { useTranslation } from "react-i18next";
import { formatDateTime, formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Notice } from "@/ui/Notice";
import type { Deal } from "../types";
import styles from "./DealEnd.module.css";
import { useOrganisation } from "./sides";

/** What became of the talks: an agreement that binds both, or an end with its reason. */
export function DealEnd({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const organisation = useOrganisation(deal);
	const agreed = deal.offers.find(({ id }) => id === deal.agreedOfferId);
	const { closed } = deal;
	if (closed) {
		const at = formatDateTime(closed.at, language);
		return (
			<div className={styles.end}>
				<Notice tone="demand">
					<b>
						{closed.by
							? t("end.declined", { organisation: organisation(closed.by), at })
							: t("end.lapsed", { at })}
					</b>
					{closed.code && <p>{t("end.reason", { reason: t(`refusal.${closed.code}`) })}</p>}
					{closed.text && <p className={styles.words}>{closed.text}</p>}
				</Notice>
			</div>
		);
	}
	if (!agreed) return null;
	return (
		<div className={styles.end}>
			<Notice tone="success">
				<b>{t("end.agreed", { round: agreed.round })}</b>
				<p>
					{t("end.agreedText", {
						total: formatMoney(agreed.fixedTotal, language),
						at: agreed.closedAt ? formatDateTime(agreed.closedAt, language) : "",
					})}
				</p>
			</Notice>
		</div>
	);
}
