import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { formatDateTime } from "@/i18n/format";
import { useLanguage, useLocaleNavigate } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { TextArea, TextField } from "@/ui/Field";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import { useSendOffer } from "../queries/moves";
import { brokenTerms } from "../terms/check";
import { termsOf } from "../terms/draft";
import { dayOf, endOf } from "../terms/expiry";
import type { Deal } from "../types";
import { DraftChanges } from "./DraftChanges";
import { OfferFormContext } from "./OfferFields";
import styles from "./OfferForm.module.css";
import { HandoverSection, ObjectSection, PaymentSection, RulesSection, rights } from "./OfferSections";
import { SendBar } from "./SendBar";
import { useOfferDraft } from "./useOfferDraft";

/** The typed terms as a form: a template first, then every term, with the draft kept at each change. */
export function OfferEditor({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const navigate = useLocaleNavigate();
	const { writing, overtaken, startFrom, startFromLast, keep, change, discard } = useOfferDraft(deal);
	const send = useSendOffer(deal.id, () => {
		discard();
		toast(t("form.sent", { round: writing?.round }));
		navigate(`/workspace/deals/${deal.id}`);
	});
	const [checked, setChecked] = useState(false);
	if (!writing) return <Templates onChoose={startFrom} />;

	const terms = termsOf(writing.terms);
	const broken = brokenTerms(terms);
	const refused = send.error instanceof ApiProblem ? send.error.byField : {};
	const errorOf = (path: string) => {
		const code = checked ? broken[`terms.${path}`] : undefined;
		return code ? t(`error.${code}`) : refused[`terms.${path}`];
	};
	const expired = endOf(writing.expiresOn) <= new Date();
	const ready = Object.keys(broken).length === 0 && !expired && writing.expiresOn !== "";

	const submit = () =>
		send.mutate({
			answersOfferId: writing.answers,
			terms,
			expiresAt: endOf(writing.expiresOn).toISOString(),
			message: writing.message.trim() || null,
		});
	return (
		<OfferFormContext
			value={{
				draft: writing.terms,
				change: (part) => change({ terms: { ...writing.terms, ...part } }),
				errorOf,
			}}
		>
			<form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
				{overtaken && (
					<Notice tone="demand">
						<p>{t("form.overtaken", { round: deal.offers.length })}</p>
						<div className="row">
							<Button size="small" onClick={startFromLast}>
								{t("form.startFromLast", { round: deal.offers.length })}
							</Button>
							<Button size="small" onClick={keep}>
								{t("form.keepMine")}
							</Button>
						</div>
					</Notice>
				)}
				<ObjectSection />
				<PaymentSection />
				<HandoverSection />
				<RulesSection />
				<Sheet title={t("form.sending")}>
					<div className="stack-4">
						<div className={styles.pair}>
							<TextField
								type="date"
								label={t("field.expiresOn")}
								hint={t("hint.expiresOn")}
								min={dayOf(new Date())}
								value={writing.expiresOn}
								onChange={({ target }) => change({ expiresOn: target.value })}
								error={
									refused.expiresAt ??
									(checked && (expired || !writing.expiresOn) ? t("error.expired") : undefined)
								}
							/>
						</div>
						<TextArea
							label={t("field.message")}
							hint={t("hint.message")}
							optional
							maxLength={5000}
							value={writing.message}
							onChange={({ target }) => change({ message: target.value })}
							error={refused.message}
						/>
					</div>
				</Sheet>
				<DraftChanges deal={deal} terms={terms} />
				<div className="row row--between">
					<p className={styles.saved} aria-live="polite">
						{writing.savedAt && t("draft.saved", { at: formatDateTime(writing.savedAt, language) })}
					</p>
					<Button variant="text" icon="trash" onClick={discard}>
						{t("draft.discard")}
					</Button>
				</div>
				<SendBar
					deal={deal}
					draft={writing}
					terms={terms}
					ready={ready && !overtaken}
					missing={checked ? Object.keys(broken).length : 0}
					onCheck={() => setChecked(true)}
					onSend={submit}
					busy={send.isPending}
					error={send.error}
					onForget={send.reset}
				/>
			</form>
		</OfferFormContext>
	);
}

function Templates({ onChoose }: { onChoose: (right: (typeof rights)[number]) => void }) {
	const { t } = useTranslation("deal");
	return (
		<Sheet title={t("form.template")}>
			<div className="stack-4">
				<p className="muted">{t("form.templateText")}</p>
				<div className={styles.templates}>
					{rights.map((right) => (
						<button key={right} type="button" className={styles.template} onClick={() => onChoose(right)}>
							<b>{t(`template.${right}`)}</b>
							<span className="muted">{t(`rightMeans.${right}`)}</span>
							<span className="caption">{t(`templateFills.${right}`)}</span>
						</button>
					))}
				</div>
			</div>
		</Sheet>
	);
}
