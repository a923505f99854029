import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { BareSelect } from "@/ui/Field";
import { Sheet } from "@/ui/Sheet";
import { changesBetween } from "../terms/compare";
import { termKeys } from "../terms/words";
import type { Deal, Offer } from "../types";
import styles from "./Rounds.module.css";
import { RoundTerms, useRoundTitle } from "./RoundTerms";

/** The terms of the chosen round beside those of an earlier one; which two stands in the address. */
export function Rounds({ deal, shown, older }: { deal: Deal; shown: Offer; older: Offer | undefined }) {
	const { t } = useTranslation("deal");
	const changed = older ? changesBetween(deal.offers, older, shown).size : 0;
	return (
		<Sheet
			flush
			title={older ? t("rounds.compare") : t("rounds.one", { round: shown.round })}
			aside={
				<div className={styles.aside}>
					{older && (
						<span className={styles.count}>
							{t("rounds.changed", { count: changed })},{" "}
							{t("rounds.same", { count: termKeys.length - changed })}
						</span>
					)}
					{deal.offers.length > 2 && older && <RoundPicker deal={deal} shown={shown} older={older} />}
				</div>
			}
		>
			<RoundTerms deal={deal} older={older} newer={shown} />
			{shown.message && (
				<div className={styles.message}>
					<h3>{t("rounds.message", { name: shown.by })}</h3>
					<p>{shown.message}</p>
				</div>
			)}
		</Sheet>
	);
}

function RoundPicker({ deal, shown, older }: { deal: Deal; shown: Offer; older: Offer }) {
	const { t } = useTranslation("deal");
	const title = useRoundTitle(deal);
	const [search, setSearch] = useSearchParams();
	const choose = (name: string) => (event: { target: { value: string } }) => {
		const next = new URLSearchParams(search);
		next.set(name, event.target.value);
		setSearch(next, { replace: true, preventScrollReset: true });
	};
	const options = (offers: readonly Offer[]) =>
		offers.map((offer) => ({ value: String(offer.round), label: title(offer) }));
	return (
		<div className={`${styles.pick} no-print`}>
			<BareSelect
				label={t("rounds.older")}
				options={options(deal.offers.filter(({ round }) => round < shown.round))}
				value={older.round}
				onChange={choose("against")}
			/>
			<BareSelect
				label={t("rounds.newer")}
				options={options(deal.offers.filter(({ round }) => round > 1))}
				value={shown.round}
				onChange={choose("round")}
			/>
		</div>
	);
}

/** The two rounds that the address asks for; without that, the newest and the one before. */
export function useRounds(deal: Deal): { shown: Offer | undefined; older: Offer | undefined } {
	const [search] = useSearchParams();
	const numbered = (name: string) => deal.offers.find(({ round }) => round === Number(search.get(name)));
	const shown = numbered("round") ?? deal.offers.at(-1);
	const against = numbered("against");
	const older =
		against && shown && against.round < shown.round
			? against
			: deal.offers.find(({ round }) => round === (shown?.round ?? 0) - 1);
	return { shown, older };
}
