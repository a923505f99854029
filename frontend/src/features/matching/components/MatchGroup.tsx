import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { ListingCaption, NeedCaption, Reasons } from "@/features/catalogue";
import { formatPercent } from "@/i18n/format";
import { LocaleLink } from "@/i18n/LocaleLink";
import { otherLanguageOf, useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { Mark } from "@/ui/Mark";
import styles from "../pages/OwnMatches.module.css";
import type { Group, Match, Scope } from "../queries/matches";
import { Judge } from "./Judge";

const MOST = 50;

type Props = { scope: Scope; group: Group; newSince: string };

/** One technology or need with what fits it, the best first. */
export function MatchGroup({ scope, group, newSince }: Props) {
	const { t } = useTranslation("matching");
	const text = useLocalText();
	const language = useLanguage();
	const id = useId();
	const [all, setAll] = useState(false);
	const { kind, subject } = group.listing
		? { kind: "listings" as const, subject: group.listing }
		: { kind: "needs" as const, subject: group.need };
	const rest = useQuery({
		queryKey: ["matches", "of", kind, subject?.id],
		queryFn: async () => {
			const params = { params: { path: { id: subject?.id ?? "" }, query: { size: MOST } } };
			return kind === "listings"
				? (await api.GET("/api/v1/listings/{id}/matches", params)).data?.items
				: (await api.GET("/api/v1/needs/{id}/matches", params)).data?.items;
		},
		enabled: all,
	});
	if (!subject) return null;
	const matches = (all && rest.data) || group.best;
	const own = scope !== "FIELDS";
	return (
		<section className={styles.group} aria-labelledby={id}>
			<div className={styles.subject}>
				<h2 id={id} lang={otherLanguageOf(language, subject.title)}>
					<Mark side={kind === "listings" ? "supply" : "demand"} />
					<LocaleLink
						className="plain"
						to={own ? `/workspace/${kind}/${subject.id}` : `/${kind}/${subject.id}`}
					>
						{text(subject.title)}
					</LocaleLink>
				</h2>
				<p className="caption">
					{t("total", { count: group.total })}
					{group.fresh > 0 && <span className={styles.new}>{t("new", { count: group.fresh })}</span>}
				</p>
			</div>
			<ul className={styles.matches}>
				{matches.map((match) => (
					<Line
						key={match.id}
						scope={scope}
						match={match}
						need={group.need?.id ?? match.id}
						listing={group.listing?.id ?? match.id}
						isNew={Date.parse(match.foundAt) > Date.parse(newSince)}
					/>
				))}
			</ul>
			{!all && group.total > group.best.length && (
				<div className={styles.more}>
					<Button variant="text" size="small" onClick={() => setAll(true)}>
						{t("all", { count: Math.min(group.total, MOST) })}
					</Button>
				</div>
			)}
		</section>
	);
}

type LineProps = { scope: Scope; match: Match; need: string; listing: string; isNew: boolean };

function Line({ scope, match, need, listing, isNew }: LineProps) {
	const { t } = useTranslation("matching");
	const text = useLocalText();
	const language = useLanguage();
	const offered = match.id === listing;
	const page = `/${offered ? "listings" : "needs"}/${match.id}`;
	const title = text(match.title);
	return (
		<li>
			<div>
				<h3 lang={otherLanguageOf(language, match.title)}>
					<Mark side={offered ? "supply" : "demand"} className={styles.mark} />
					<span>
						<LocaleLink className="plain" to={page}>
							{title}
						</LocaleLink>{" "}
						{isNew && <Badge tone="success">{t("isNew")}</Badge>}
					</span>
				</h3>
				<div className={styles.inset}>
					{offered
						? match.listing && <ListingCaption listing={match.listing} />
						: match.need && <NeedCaption need={match.need} />}
					<p className="caption">
						{t("score", { score: formatPercent(Math.round(match.score * 100), language) })}
					</p>
				</div>
			</div>
			<div className="stack-2">
				<Reasons reasons={match.reasons} />
				<div className={styles.acts}>
					<ButtonLink size="small" to={page} aria-label={t(`next.${scope}Of`, { title })}>
						{t(`next.${scope}`)}
					</ButtonLink>
					<Judge need={need} listing={listing} title={title} verdict={match.verdict ?? null} />
				</div>
			</div>
		</li>
	);
}
