import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Notice } from "@/ui/Notice";
import type { Deal, DealAction } from "../types";

/** What the reader's side could do now, were it not for a role or for the organisation's verification. */
export function Blocked({ deal, actions }: { deal: Deal; actions: readonly DealAction[] }) {
	const { t } = useTranslation("deal");
	const blocked = deal.blockedActions.find(({ action }) => actions.includes(action));
	if (!blocked) return null;
	return (
		<Notice tone="demand">
			{t(`blocked.${blocked.lack}`, { action: t(`action.${blocked.action}`) })}{" "}
			<LocaleLink to="/workspace/organisation">{t("blocked.organisation")}</LocaleLink>
		</Notice>
	);
}
