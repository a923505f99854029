import { Trans, useTranslation } from "react-i18next";
import { formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { moneyInWords } from "@/i18n/words";
import { PromiseDialog } from "@/ui/Dialog";
import { toast } from "@/ui/Toast";
import { useAcceptOffer } from "../queries/moves";
import { useSpeech } from "../terms/useSpeech";
import { wordsOf } from "../terms/words";
import type { Deal, Offer } from "../types";
import { Refused } from "./Refused";
import { Lines } from "./RoundTerms";
import { otherSide, useOrganisation } from "./sides";

type Props = { deal: Deal; offer: Offer; open: boolean; onClose: () => void };

/** Repeats in words what accepting binds to: what passes, for how much, and that it cannot be undone. */
export function AcceptDialog({ deal, offer, open, onClose }: Props) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const organisation = useOrganisation(deal);
	const words = wordsOf(offer.terms, useSpeech());
	const { round } = offer;
	const accept = useAcceptOffer(deal.id, () => {
		toast(t("accept.done", { round }));
		onClose();
	});
	const other = organisation(offer.side);
	function close() {
		accept.reset();
		onClose();
	}
	return (
		<PromiseDialog
			open={open}
			onClose={close}
			title={t("accept.title", { round })}
			promise={
				<Trans
					t={t}
					i18nKey={`accept.promise.${deal.mySide}`}
					values={{
						organisation: organisation(otherSide(offer.side)),
						other,
						total: formatMoney(offer.fixedTotal, language),
						words: moneyInWords(offer.fixedTotal, language).toLocaleLowerCase(language),
					}}
					components={{ b: <b />, money: <b className="num" /> }}
				/>
			}
			verb={t("bind.accept", { round })}
			busy={accept.isPending}
			onConfirm={() => accept.mutate(offer.id)}
		>
			<dl className="kv">
				{(["object", "right", "territory", "term", "payment"] as const).map((key) => (
					<Pair key={key} term={t(`term.${key}`)} text={words[key]} />
				))}
			</dl>
			<p className="ui muted">{t("accept.rest")}</p>
			<Refused error={accept.error} />
		</PromiseDialog>
	);
}

function Pair({ term, text }: { term: string; text: string }) {
	return (
		<>
			<dt>{term}</dt>
			<dd>
				<Lines text={text} />
			</dd>
		</>
	);
}
