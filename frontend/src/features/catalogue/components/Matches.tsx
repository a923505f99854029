import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { formatMoney } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { DemoWord } from "@/ui/DemoBanner";
import { Mark } from "@/ui/Mark";
import { MatchReasons } from "@/ui/MatchReasons";
import styles from "../pages/Publication.module.css";
import { useWord } from "../queries/vocabularies";
import { Budget, NeedDeadline, useAsker } from "./NeedWords";
import { PriceLine } from "./Price";

type Match = Schema<"MatchItem">;
type Reason = Schema<"MatchReason">;

/** What speaks against a pair rather than for it. */
const against: readonly Reason["code"][] = [
	"TRL_ONE_BELOW",
	"TRL_TOO_LOW",
	"PRICE_ABOVE_BUDGET",
	"RIGHT_NOT_OFFERED",
];

/** Open needs or published listings that fit, each with what speaks for the pair and what does not. */
export function Matches({ matches }: { matches: readonly Match[] }) {
	const text = useLocalText();
	return (
		<ul className={styles.matches}>
			{matches.map((match) => (
				<li key={match.id}>
					<div>
						<h3>
							<Mark side={match.need ? "demand" : "supply"} className={styles.mark} />
							<LocaleLink className="plain" to={`/${match.need ? "needs" : "listings"}/${match.id}`}>
								{text(match.title)}
							</LocaleLink>
						</h3>
						{match.need && <NeedCaption need={match.need} />}
						{match.listing && <ListingCaption listing={match.listing} />}
					</div>
					<Reasons reasons={match.reasons} />
				</li>
			))}
		</ul>
	);
}

export function NeedCaption({ need }: { need: NonNullable<Match["need"]> }) {
	const asker = useAsker();
	return (
		<p className="caption">
			{asker(need)} {need.demo && <DemoWord beside={asker(need)} />} · <Budget to={need.budgetTo} />
			{need.deadline && (
				<>
					{" "}
					· <NeedDeadline date={need.deadline} />
				</>
			)}
		</p>
	);
}

export function ListingCaption({ listing }: { listing: NonNullable<Match["listing"]> }) {
	const text = useLocalText();
	const name = text(listing.organisation.name);
	return (
		<p className="caption">
			{name} {listing.demo && <DemoWord beside={name} />} · <PriceLine price={listing.price} />
		</p>
	);
}

/** Why they fit, in the reader's language; words that both have are named in the other one only if it must be. */
export function Reasons({ reasons: all }: { reasons: readonly Reason[] }) {
	const say = useReasons();
	const language = useLanguage();
	const [own, other] =
		language === "vi" ? (["WORDS", "WORDS_EN"] as const) : (["WORDS_EN", "WORDS"] as const);
	const reasons = all.some(({ code }) => code === own) ? all.filter(({ code }) => code !== other) : all;
	return (
		<MatchReasons
			reasons={reasons.filter(({ code }) => !against.includes(code)).map(say)}
			gaps={reasons.filter(({ code }) => against.includes(code)).map(say)}
		/>
	);
}

function useReasons() {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	const word = useWord();
	return ({ code, values }: Reason): string => {
		const [first = "", second = "", third = ""] = values;
		switch (code) {
			case "WORDS":
			case "WORDS_EN":
				return t("match.WORDS", { words: values.join(", ") });
			case "KIN":
				return t("match.KIN");
			case "FIELD":
				return t("match.FIELD", { field: word("fields", first) });
			case "TRL_FITS":
			case "TRL_ONE_BELOW":
			case "TRL_TOO_LOW":
				return t(`match.${code}`, { trl: first, from: second || 1, to: third || 9 });
			case "PRICE_WITHIN_BUDGET":
			case "PRICE_ABOVE_BUDGET":
				return t(`match.${code}`, { money: formatMoney({ amount: first, currency: second }, language) });
			case "SAME_PROVINCE":
				return t("match.SAME_PROVINCE", { place: word("provinces", first) });
			case "SAME_COUNTRY":
				return t("match.SAME_COUNTRY", { place: word("countries", first) });
			case "RIGHT_OFFERED":
			case "RIGHT_NOT_OFFERED":
				return t(`match.${code}`, { rights: values.map((right) => word("rights", right)).join(", ") });
		}
	};
}
