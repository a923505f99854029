import { useTranslation } from "react-i18next";
import { useLocalText } from "@/i18n/localText";
import { Mark } from "@/ui/Mark";
import { Sheet } from "@/ui/Sheet";
import type { Deal } from "../types";
import styles from "./People.module.css";
import { markOf, useSideName } from "./sides";

/** Who has acted in the deal; the rest of an organisation stays unnamed. */
export function PeopleTab({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const text = useLocalText();
	const sideName = useSideName(deal.mySide);
	return (
		<Sheet title={t("people.title")}>
			<table className="ledger stack">
				<thead>
					<tr>
						<th scope="col">{t("people.name")}</th>
						<th scope="col">{t("people.organisation")}</th>
						<th scope="col">{t("people.side")}</th>
					</tr>
				</thead>
				<tbody>
					{deal.participants.map(({ accountId, name, organisation, side }) => (
						<tr key={accountId}>
							<th scope="row">{name}</th>
							<td>{text(organisation)}</td>
							<td>
								<span className={styles.side}>
									<Mark side={markOf(side)} /> {t(`side.${side}`)}
									{side === deal.mySide && `, ${sideName(side)}`}
								</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="caption">{t("people.note")}</p>
		</Sheet>
	);
}
