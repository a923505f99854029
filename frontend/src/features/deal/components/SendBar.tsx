import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { formatDue, formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { moneyInWords } from "@/i18n/words";
import { Button, ButtonLink } from "@/ui/Button";
import { PromiseDialog } from "@/ui/Dialog";
import { endOf } from "../terms/expiry";
import type { StoredDraft } from "../terms/storedDraft";
import { sureTotal } from "../terms/total";
import { useSpeech } from "../terms/useSpeech";
import { wordsOf } from "../terms/words";
import type { Deal, Terms } from "../types";
import styles from "./BindBar.module.css";
import { Refused } from "./Refused";
import { Lines } from "./RoundTerms";
import { otherSide, useOrganisation } from "./sides";

type Props = {
	deal: Deal;
	draft: StoredDraft;
	terms: Terms;
	/** Nothing is missing, so it may be sent. */
	ready: boolean;
	missing: number;
	onCheck: () => void;
	onSend: () => void;
	busy: boolean;
	error: unknown;
	onForget: () => void;
};

/** Sends the offer, after its dialog has said what it binds to and until when. */
export function SendBar(props: Props) {
	const { deal, draft, terms, ready, missing, onCheck, onSend, busy, error, onForget } = props;
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const organisation = useOrganisation(deal);
	const [open, setOpen] = useState(false);
	const words = wordsOf(terms, useSpeech());
	const side = deal.mySide === "SUPPLY" ? "SUPPLY" : "DEMAND";
	const total = sureTotal(terms) ?? { amount: "0", currency: draft.terms.currency };
	const { round } = draft;

	function ask() {
		onCheck();
		onForget();
		if (ready) setOpen(true);
		else requestAnimationFrame(showFirstError);
	}

	return (
		<section className={`${styles.bind} no-print`} aria-label={t("bind.label")}>
			<p>
				{missing > 0 && !ready ? (
					<b>{t("form.missing", { count: missing })}</b>
				) : (
					<Trans
						t={t}
						i18nKey="form.binds"
						values={{ total: formatMoney(total, language) }}
						components={{ b: <b className="num" /> }}
					/>
				)}
			</p>
			<div className={styles.actions}>
				<Button variant="primary" onClick={ask}>
					{t("form.send", { round })}
				</Button>
				<ButtonLink to={`/workspace/deals/${deal.id}`}>{t("form.later")}</ButtonLink>
			</div>
			<PromiseDialog
				open={open}
				onClose={() => setOpen(false)}
				title={t("send.title", { round })}
				promise={
					draft.expiresOn && (
						<Trans
							t={t}
							i18nKey={`send.promise.${side}`}
							values={{
								other: organisation(otherSide(side)),
								until: formatDue(endOf(draft.expiresOn), language),
								total: formatMoney(total, language),
								words: moneyInWords(total, language).toLocaleLowerCase(language),
							}}
							components={{ b: <b /> }}
						/>
					)
				}
				verb={t("form.send", { round })}
				onConfirm={onSend}
				busy={busy}
			>
				<dl className="kv">
					<dt>{t("term.right")}</dt>
					<dd>{words.right}</dd>
					<dt>{t("term.payment")}</dt>
					<dd>
						<Lines text={words.payment} />
					</dd>
				</dl>
				<Refused error={error} />
			</PromiseDialog>
		</section>
	);
}

function showFirstError() {
	const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
	field?.closest("details")?.setAttribute("open", "");
	field?.focus();
	field?.scrollIntoView({ block: "center" });
}
