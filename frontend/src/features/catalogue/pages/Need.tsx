import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Schema } from "@/api/types";
import { InterestButton } from "@/features/deal";
import { formatMoney } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { otherLanguageOf, useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { DemoBanner } from "@/ui/DemoBanner";
import { ErrorState } from "@/ui/ErrorState";
import { Mark } from "@/ui/Mark";
import { OrganisationName } from "@/ui/OrganisationName";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { MatchesLater } from "../components/MatchesLater";
import { NeedDeadline, TrlRange, useAsker } from "../components/NeedWords";
import { type Chapter, Chapters, Facts, PublicationSkeleton } from "../components/Publication";
import { PublisherSheet } from "../components/PublisherSheet";
import { useListingsFor } from "../queries/matches";
import { needQuery } from "../queries/publicListings";
import { useWord } from "../queries/vocabularies";
import styles from "./Publication.module.css";

type PublicNeed = Schema<"PublicNeed">;

export function Need() {
	const { id = "" } = useParams();
	const { data, error, refetch } = useQuery(needQuery(id));
	if (error) {
		return (
			<div className="wrap page">
				<ErrorState level={1} error={error} retry={refetch} />
			</div>
		);
	}
	return data ? <NeedView need={data} /> : <PublicationSkeleton />;
}

/** A need as a stranger sees it; the editor's preview and the review show the same. */
export function NeedView({ need }: { need: PublicNeed }) {
	const text = useLocalText();
	const chapters = useChapters(need);
	return (
		<>
			<PageTitle description={text(need.content.problem).slice(0, 160)}>{text(need.content.title)}</PageTitle>
			<div className="wrap">
				<Head need={need} />
				<div className={styles.columns}>
					<div>
						<Chapters chapters={chapters} />
					</div>
					<aside className={`${styles.panel} ${styles.panelFirst}`}>
						<BudgetSheet need={need} />
						{need.organisation && <PublisherSheet organisation={need.organisation} />}
					</aside>
				</div>
			</div>
			<div className={styles.dock}>
				<InterestButton subject={{ need }} />
			</div>
		</>
	);
}

function Head({ need }: { need: PublicNeed }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const language = useLanguage();
	const word = useWord();
	const asker = useAsker();
	const { content, organisation, code, demo } = need;
	return (
		<>
			<Breadcrumbs
				path={[
					{ label: t("needs"), to: "/search?type=need" },
					...(content.field
						? [{ label: word("fields", content.field), to: `/search?type=need&field=${content.field}` }]
						: []),
				]}
			/>
			<div className={styles.head}>
				<h1 lang={otherLanguageOf(language, content.title)}>{text(content.title)}</h1>
				<p className="meta">
					<span className="row">
						<Mark side="demand" /> {t("need.word")}
					</span>
					{organisation ? (
						<LocaleLink className="plain" to={`/organisations/${organisation.id}`}>
							<OrganisationName name={text(organisation.name)} verified={organisation.verified} />
						</LocaleLink>
					) : (
						<span>{asker(need)}</span>
					)}
					<span className="num">{t("code", { code })}</span>
					{content.order && <Badge tone="demand">{t("need.order")}</Badge>}
				</p>
				{demo && <DemoBanner />}
			</div>
		</>
	);
}

function useBudget() {
	const { t } = useTranslation("catalogue");
	const language = useLanguage();
	return ({ budgetFrom, budgetTo }: PublicNeed["content"]) => {
		if (budgetFrom && budgetTo) {
			return t("need.budgetRange", {
				from: formatMoney(budgetFrom, language),
				to: formatMoney(budgetTo, language),
			});
		}
		if (budgetTo) return t("need.budgetTo", { money: formatMoney(budgetTo, language) });
		return budgetFrom ? t("price.from", { money: formatMoney(budgetFrom, language) }) : t("need.budgetOpen");
	};
}

function BudgetSheet({ need }: { need: PublicNeed }) {
	const { t } = useTranslation("catalogue");
	const word = useWord();
	const budget = useBudget();
	const { content, deadline } = need;
	const place = word("provinces", content.province) || word("countries", content.country);
	return (
		<Sheet>
			<p className="caption">{t("need.budget")}</p>
			<p className="num">
				<b>{budget(content)}</b>
			</p>
			<div className={`${styles.act} ${styles.panelAct}`}>
				<InterestButton subject={{ need }} />
			</div>
			<p className="caption">{t("answerExplained")}</p>
			<hr className={styles.rule} />
			<Facts
				facts={[
					{ label: t("fact.readinessAsked"), value: <TrlRange {...content} /> },
					...(deadline ? [{ label: t("need.deadline"), value: <NeedDeadline date={deadline} /> }] : []),
					...(place ? [{ label: t("fact.place"), value: place }] : []),
					...(content.cooperation.length > 0
						? [
								{
									label: t("need.cooperation"),
									value: content.cooperation.map((code) => word("cooperation", code)).join(", "),
								},
							]
						: []),
				]}
			/>
		</Sheet>
	);
}

function useChapters(need: PublicNeed): Chapter[] {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const { content } = need;
	const offers = useListingsFor(need);
	const chapter = (id: string, body: Chapter["body"]) => [
		{ id, title: t(`chapter.${id}`), short: t(`short.${id}`), body },
	];
	const words = (id: string, value: string) => (value ? chapter(id, <p>{value}</p>) : []);
	return [
		...words("problem", text(content.problem)),
		...words("outcome", text(content.outcome)),
		...words("constraints", text(content.constraints)),
		...(content.order ? chapter("order", <OrderTerms order={content.order} />) : []),
		...(offers.length > 0 ? chapter("offers", <MatchesLater matches={offers} />) : []),
	];
}

/** What a state agency's order says beyond a need: where the money comes from and how answers are judged. */
function OrderTerms({ order }: { order: NonNullable<PublicNeed["content"]["order"]> }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	return (
		<dl className="kv">
			{order.budgetSource && (
				<>
					<dt>{t("need.budgetSource")}</dt>
					<dd>{order.budgetSource}</dd>
				</>
			)}
			<dt>{t("need.criteria")}</dt>
			<dd>
				<ol>
					{order.evaluationCriteria.map((criterion) => (
						<li key={text(criterion)}>{text(criterion)}</li>
					))}
				</ol>
			</dd>
		</dl>
	);
}
