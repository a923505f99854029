import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import {
	Budget,
	CompareToggle,
	NeedDeadline,
	TrlRange,
	trlLevels,
	usePriceParts,
	useWord,
} from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { type LocalText, textIn } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { DemoWord } from "@/ui/DemoBanner";
import { OrganisationName } from "@/ui/OrganisationName";
import { RightsBadges } from "@/ui/RightsBadges";
import { RelativeTime } from "@/ui/Time";
import { TrlGauge } from "@/ui/TrlGauge";
import { Highlighted } from "./Highlighted";
import styles from "./Results.module.css";
import { Why } from "./Why";

type SearchHit = Schema<"SearchHit">;

/** The part with its hits in the language that the reader sees, else the part as it is. */
function Part({ hit, name, text }: { hit: SearchHit; name: "title" | "summary"; text: LocalText }) {
	const language = useLanguage();
	const shown = text[language] ? language : language === "vi" ? "en" : "vi";
	const fragments = hit.highlights[`${name}.${shown}`];
	if (!fragments?.length) return textIn(language, text);
	return fragments.map((fragment, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: fragments come in the order of the text
		<span key={index}>
			{index > 0 && " … "}
			<Highlighted {...fragment} />
		</span>
	));
}

/** One result: what it is, whose, how ready, which rights, and at what price or budget. */
export function Hit({ hit }: { hit: SearchHit }) {
	const id = useId();
	const language = useLanguage();
	const path = hit.type === "need" ? `/needs/${hit.id}` : `/listings/${hit.id}`;
	return (
		<article className={styles.hit} aria-labelledby={id}>
			<div className={styles.main}>
				<h2 id={id}>
					<LocaleLink className="plain" to={path}>
						<Part hit={hit} name="title" text={hit.title} />
					</LocaleLink>
				</h2>
				<Origin hit={hit} />
				<p className={styles.summary}>
					<Part hit={hit} name="summary" text={hit.summary} />
				</p>
				{hit.type === "listing" && (
					<div className={styles.facts}>
						<TrlGauge levels={trlLevels(hit)} />
						<RightsBadges rights={hit.ipRights} />
					</div>
				)}
				<Why hit={hit} />
			</div>
			<div className={styles.side}>
				{hit.type === "need" ? <NeedSide hit={hit} /> : <PriceSide hit={hit} />}
				{hit.type === "listing" && (
					<CompareToggle listing={{ id: hit.id, title: textIn(language, hit.title) }} />
				)}
			</div>
		</article>
	);
}

function Origin({ hit }: { hit: SearchHit }) {
	const { t } = useTranslation("search");
	const language = useLanguage();
	const word = useWord();
	const place = word("provinces", hit.province) || word("countries", hit.country);
	return (
		<p className="meta">
			<span>
				{hit.organisation ? (
					<OrganisationName
						name={textIn(language, hit.organisation.name)}
						verified={hit.organisation.verified}
					/>
				) : (
					t("anonymous")
				)}{" "}
				{hit.demo && <DemoWord beside={textIn(language, hit.organisation?.name)} />}
			</span>
			{place && <span>{place}</span>}
			{hit.confirmedAt && (
				<span>
					{t("confirmed")} <RelativeTime at={hit.confirmedAt} />
				</span>
			)}
		</p>
	);
}

function PriceSide({ hit }: { hit: SearchHit }) {
	const { amount, note } = usePriceParts(hit.price);
	const { t } = useTranslation("search");
	return (
		<>
			<p className={styles.amount}>{amount}</p>
			{note && <p className="caption">{note}</p>}
			{hit.stateFunded && <p className="caption">{t("stateFunded")}</p>}
		</>
	);
}

function NeedSide({ hit }: { hit: SearchHit }) {
	return (
		<>
			<p className={styles.amount}>
				<Budget to={hit.budget?.to} from={hit.budget?.from} />
			</p>
			<p className="caption">
				<TrlRange {...hit} />
			</p>
			<p className="caption">
				<NeedDeadline date={hit.deadline} />
			</p>
		</>
	);
}
