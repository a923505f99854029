import { useTranslation } from "react-i18next";
import { formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { moneyInWords } from "@/i18n/words";
import { isFixed, isRoyalty } from "../terms/payments";
import { present } from "../terms/present";
import { royaltyMonths } from "../terms/total";
import { useSpeech } from "../terms/useSpeech";
import { reckoning, type Speech, spanOf, whenDue } from "../terms/words";
import type { Money, PaymentItem, Terms } from "../types";
import styles from "./PaymentPlan.module.css";

type Props = { terms: Terms; total: Money | undefined };

/** Each payment with when, how and how much; at the foot what is sure to be paid even if nothing sells. */
export function PaymentPlan({ terms, total }: Props) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const speech = useSpeech();
	const plan = terms.paymentPlan;
	const items = present(plan?.items);
	return (
		<>
			<table className={`ledger stack ${styles.plan}`}>
				<thead>
					<tr>
						<th scope="col">{t("plan.when")}</th>
						<th scope="col">{t("plan.item")}</th>
						<th scope="col">{t("plan.how")}</th>
						<th scope="col" className="n">
							{t("plan.amount")}
						</th>
					</tr>
				</thead>
				<tbody>
					{items.map((item, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the items of sent terms never move
						<tr key={index}>
							<th scope="row">{when(item, terms, speech)}</th>
							<td>
								{t(`payment.short.${item.type}`)}
								{item.note && <small className={styles.note}>{item.note}</small>}
							</td>
							<td data-l={t("plan.how")}>{reckoning(item, speech)}</td>
							<td className="n" data-l={t("plan.amount")}>
								{amount(item, terms, speech)}
							</td>
						</tr>
					))}
				</tbody>
				{total && (
					<tfoot>
						<tr>
							<th scope="row" colSpan={3}>
								{t("plan.sure")}
							</th>
							<td className="n" data-l={t("plan.total")}>
								{formatMoney(total, language)}
							</td>
						</tr>
					</tfoot>
				)}
			</table>
			{total && <p className={styles.words}>{moneyInWords(total, language)}</p>}
			{plan?.royaltyCap && (
				<p className={styles.words}>{t("plan.cap", { amount: formatMoney(plan.royaltyCap, language) })}</p>
			)}
		</>
	);
}

function when(item: PaymentItem, terms: Terms, speech: Speech): string {
	const { t } = speech;
	if (isFixed(item.type)) return capital(whenDue(item.due, speech));
	if (!isRoyalty(item.type)) return capital(t("due.at", { what: t("due.EFFECT") }));
	const months = item.years ? item.years * 12 : (terms.term?.months ?? 0);
	if (months === 0) return t("plan.everyYear");
	return months <= 12
		? t("plan.forSpan", { span: spanOf(months, t) })
		: t("plan.years", { to: Math.ceil(months / 12) });
}

function amount(item: PaymentItem, terms: Terms, { t, language }: Speech): string {
	if (isFixed(item.type)) return item.amount ? formatMoney(item.amount, language) : "…";
	const plan = terms.paymentPlan;
	const carriesMinimum = isRoyalty(item.type) && plan?.minimumAnnualRoyalty && isFirstRoyalty(item, terms);
	if (carriesMinimum && plan.minimumAnnualRoyalty && plan && royaltyMonths(plan, terms.term?.months) > 0)
		return t("plan.from", { amount: formatMoney(plan.minimumAnnualRoyalty, language) });
	return isRoyalty(item.type) ? t("plan.bySales") : t("plan.inShares");
}

/** The minimum is one for all royalties together; it stands beside the first. */
const isFirstRoyalty = (item: PaymentItem, terms: Terms) =>
	present(terms.paymentPlan?.items).find(({ type }) => isRoyalty(type)) === item;

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
