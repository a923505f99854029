import { useTranslation } from "react-i18next";
import { useVocabulary } from "@/features/catalogue";
import { BareSelect } from "@/ui/Field";
import { MoneyInput } from "@/ui/MoneyInput";
import { newPayment, type PaymentDraft, termsOf } from "../terms/draft";
import { isRoyalty, paymentTypes } from "../terms/payments";
import { sureTotal } from "../terms/total";
import type { PaymentType } from "../types";
import { useOfferForm } from "./OfferFields";
import styles from "./OfferForm.module.css";
import { PaymentFields } from "./PaymentFields";
import { PaymentPlan } from "./PaymentPlan";

/** Any mix of payments in one currency, with a minimum and a cap where there are royalties, and the sum that is sure. */
export function PaymentEditor() {
	const { t } = useTranslation("deal");
	const { draft, change, errorOf } = useOfferForm();
	const terms = termsOf(draft);
	const royalties = draft.items.some(({ type }) => isRoyalty(type));
	const put = (key: string, payment: Partial<PaymentDraft>) =>
		change({ items: draft.items.map((item) => (item.key === key ? { ...item, ...payment } : item)) });
	return (
		<div className="stack-4">
			<Currency />
			<ol className={styles.payments}>
				{draft.items.map((item, index) => (
					<li key={item.key}>
						<PaymentFields
							item={item}
							index={index}
							onChange={(payment) => put(item.key, payment)}
							onRemove={() => change({ items: draft.items.filter(({ key }) => key !== item.key) })}
						/>
					</li>
				))}
			</ol>
			<AddPayment onAdd={(type) => change({ items: [...draft.items, newPayment(type)] })} />
			{royalties && (
				<div className={styles.pair}>
					<MoneyInput
						label={t("field.minimumAnnualRoyalty")}
						hint={t("hint.minimum")}
						optional
						currency={draft.currency}
						value={draft.minimumAnnualRoyalty}
						onChange={(minimumAnnualRoyalty) => change({ minimumAnnualRoyalty })}
						error={errorOf("paymentPlan.minimumAnnualRoyalty")}
					/>
					<MoneyInput
						label={t("field.royaltyCap")}
						hint={t("hint.cap")}
						optional
						currency={draft.currency}
						value={draft.royaltyCap}
						onChange={(royaltyCap) => change({ royaltyCap })}
						error={errorOf("paymentPlan.royaltyCap")}
					/>
				</div>
			)}
			{draft.items.length > 0 && <PaymentPlan terms={terms} total={sureTotal(terms)} />}
		</div>
	);
}

function Currency() {
	const { t } = useTranslation("deal");
	const { draft, change } = useOfferForm();
	const currencies = useVocabulary("currencies");
	const options = currencies.length > 0 ? currencies : [{ value: "VND", label: "VND" }];
	return (
		<div className="row">
			<span className="label">{t("field.currency")}</span>
			<span>
				<BareSelect
					label={t("field.currency")}
					options={options.map(({ value, label }) => ({
						value,
						label: label === value ? value : `${value}, ${label}`,
					}))}
					value={draft.currency}
					onChange={({ target }) => change({ currency: target.value })}
				/>
			</span>
		</div>
	);
}

function AddPayment({ onAdd }: { onAdd: (type: PaymentType) => void }) {
	const { t } = useTranslation("deal");
	const options = [
		{ value: "", label: t("form.addPayment") },
		...paymentTypes.map((type) => ({ value: type, label: t(`payment.${type}`) })),
	];
	return (
		<div className={styles.add}>
			<BareSelect
				label={t("form.addPayment")}
				options={options}
				value=""
				onChange={({ target }) => target.value && onAdd(target.value as PaymentType)}
			/>
		</div>
	);
}
