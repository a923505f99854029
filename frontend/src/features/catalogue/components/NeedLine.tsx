import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { DemoWord } from "@/ui/DemoBanner";
import styles from "./Listing.module.css";
import { Budget, NeedDeadline, TrlRange, useAsker } from "./NeedWords";

/** A need in three lines, for feeds. */
export function NeedLine({ need }: { need: Schema<"PublicNeedCard"> }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const asker = useAsker();
	return (
		<article className={styles.line}>
			<h3>
				<LocaleLink className="plain" to={`/needs/${need.id}`}>
					{text(need.title)}
				</LocaleLink>{" "}
				{need.order && <Badge tone="demand">{t("need.order")}</Badge>}
			</h3>
			<p className="ui muted">
				{asker(need)} {need.demo && <DemoWord beside={asker(need)} />}
			</p>
			<p className={styles.needMeta}>
				<TrlRange {...need} />
				<Budget to={need.budgetTo} from={need.budgetFrom} />
				<NeedDeadline date={need.deadline} />
			</p>
		</article>
	);
}
