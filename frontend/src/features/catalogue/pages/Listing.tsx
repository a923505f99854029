import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Schema } from "@/api/types";
import { InterestButton } from "@/features/deal";
import { LocaleLink } from "@/i18n/LocaleLink";
import { otherLanguageOf, useLocalText } from "@/i18n/localText";
import { useLanguage } from "@/i18n/useLanguage";
import { Badge } from "@/ui/Badge";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { DemoBanner } from "@/ui/DemoBanner";
import { ErrorState } from "@/ui/ErrorState";
import { OrganisationName } from "@/ui/OrganisationName";
import { PageTitle } from "@/ui/PageTitle";
import { ResponseRate } from "@/ui/ResponseRate";
import { RightsBadges } from "@/ui/RightsBadges";
import { Sheet } from "@/ui/Sheet";
import { RelativeTime } from "@/ui/Time";
import { TrlGauge } from "@/ui/TrlGauge";
import { CompareToggle } from "../compare/CompareToggle";
import { Gallery } from "../components/Gallery";
import { Advantages, Applications } from "../components/ListingBenefits";
import { MatchesLater } from "../components/MatchesLater";
import { usePriceParts } from "../components/Price";
import { type Chapter, Chapters, Facts, PublicationSkeleton } from "../components/Publication";
import { PublisherSheet } from "../components/PublisherSheet";
import { useNeedsFor, useSimilar } from "../queries/matches";
import { listingQuery } from "../queries/publicListings";
import { useWord } from "../queries/vocabularies";
import { trlLevels } from "../trl";
import styles from "./Publication.module.css";

/** What stands far down the page comes when the page is there. */
const chapters = () => import("../components/ListingChapters");
const Readiness = lazy(async () => ({ default: (await chapters()).Readiness }));
const IpRights = lazy(async () => ({ default: (await chapters()).IpRights }));
const Transfer = lazy(async () => ({ default: (await chapters()).Transfer }));
const PublicDocuments = lazy(async () => ({ default: (await chapters()).PublicDocuments }));
const ConfidentialDocuments = lazy(async () => ({ default: (await chapters()).ConfidentialDocuments }));
const SimilarListings = lazy(async () => ({
	default: (await import("../components/Neighbours")).SimilarListings,
}));

type PublicListing = Schema<"PublicListing">;

export function Listing() {
	const { id = "" } = useParams();
	const { data, error, refetch } = useQuery(listingQuery(id));
	if (error) {
		return (
			<div className="wrap page">
				<ErrorState level={1} error={error} retry={refetch} />
			</div>
		);
	}
	return data ? <ListingView listing={data} /> : <PublicationSkeleton />;
}

/** A listing as a stranger sees it; the editor's preview and the review show the same. */
export function ListingView({ listing }: { listing: PublicListing }) {
	const text = useLocalText();
	const { content, organisation } = listing;
	const chapters = useChapters(listing);
	return (
		<>
			<PageTitle description={text(content.summary).slice(0, 160)}>{text(content.title)}</PageTitle>
			<div className="wrap">
				<Head listing={listing} />
				<div className={styles.columns}>
					<div className={listing.images.length > 0 ? styles.figured : undefined}>
						<Gallery listing={listing} />
						<Chapters chapters={chapters} />
					</div>
					<aside className={styles.panel}>
						<PriceSheet listing={listing} />
						<PublisherSheet organisation={organisation} />
					</aside>
				</div>
			</div>
			<div className={styles.dock}>
				<InterestButton subject={{ listing }} />
			</div>
		</>
	);
}

function Head({ listing }: { listing: PublicListing }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const language = useLanguage();
	const word = useWord();
	const { content, organisation, code, confirmedAt, demo, source } = listing;
	return (
		<>
			<Breadcrumbs
				path={[
					{ label: t("listings"), to: "/search" },
					...(content.field
						? [{ label: word("fields", content.field), to: `/search?field=${content.field}` }]
						: []),
				]}
			/>
			<div className={styles.head}>
				<h1 lang={otherLanguageOf(language, content.title)}>{text(content.title)}</h1>
				<p className="meta">
					<LocaleLink className="plain" to={`/organisations/${organisation.id}`}>
						<OrganisationName name={text(organisation.name)} verified={organisation.verified} />
					</LocaleLink>
					<span className="num">{t("code", { code })}</span>
					{confirmedAt && (
						<span>
							{t("confirmed")} <RelativeTime at={confirmedAt} />
						</span>
					)}
					{listing.state === "UNDER_NEGOTIATION" && <Badge tone="demand">{t("underNegotiation")}</Badge>}
				</p>
				{demo && (
					<DemoBanner>
						{source?.origin?.name ? t("demoOf", { origin: source.origin.name }) : undefined}
					</DemoBanner>
				)}
				{listing.publishedAt && <CompareToggle listing={{ id: listing.id, title: text(content.title) }} />}
				<Key listing={listing} />
			</div>
		</>
	);
}

/** What decides at a glance, where the panel has no room beside the text. */
function Key({ listing }: { listing: PublicListing }) {
	const { t } = useTranslation("catalogue");
	const { amount, note } = usePriceParts(listing.content.price);
	return (
		<div className={`only-narrow ${styles.key}`}>
			<p>
				<span className="caption">{t("price.expected")}</span>
				<br />
				<span className={styles.price}>{amount}</span> <span className="ui muted">{note}</span>
			</p>
			<p>
				<TrlGauge levels={trlLevels(listing.content)} />
			</p>
			<RightsBadges rights={listing.content.ipRights} />
			<p>
				<ResponseRate rate={listing.organisation.responseRate} />
			</p>
			<p className="caption">{t("interestExplained")}</p>
		</div>
	);
}

function PriceSheet({ listing }: { listing: PublicListing }) {
	const { t } = useTranslation("catalogue");
	const word = useWord();
	const { content } = listing;
	const { amount, note, mode } = usePriceParts(content.price);
	const place = word("provinces", content.province) || word("countries", content.country);
	return (
		<Sheet className={styles.panelAct}>
			<p className="caption">
				{mode ? t("price.expectedMode", { mode: mode.toLowerCase() }) : t("price.expected")}
			</p>
			<p className={styles.price}>{amount}</p>
			{note && <p className="ui muted">{note}</p>}
			<div className={styles.act}>
				<InterestButton subject={{ listing }} />
			</div>
			<p className="caption">{t("interestExplained")}</p>
			<hr className={styles.rule} />
			<Facts
				facts={[
					{ label: t("fact.readiness"), value: <TrlGauge levels={trlLevels(content)} withoutBasis /> },
					...(content.rights[0]
						? [{ label: t("fact.right"), value: word("rights", content.rights[0]) }]
						: []),
					...(place ? [{ label: t("fact.place"), value: place }] : []),
					...(content.ipc.length > 0
						? [{ label: t("transfer.ipc"), value: <span className="num">{content.ipc.join(", ")}</span> }]
						: []),
				]}
			/>
			{content.ipRights.length > 0 && (
				<>
					<hr className={styles.rule} />
					<RightsBadges rights={content.ipRights} withoutStatus />
				</>
			)}
		</Sheet>
	);
}

function useChapters(listing: PublicListing): Chapter[] {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const { content } = listing;
	const needs = useNeedsFor(listing);
	const similar = useSimilar(listing);
	const chapter = (id: string, there: boolean, body: Chapter["body"]) =>
		there
			? [
					{
						id,
						title: t(`chapter.${id}`),
						short: t(`short.${id}`, "") || undefined,
						body: <Suspense>{body}</Suspense>,
					},
				]
			: [];
	return [
		...chapter("summary", true, <p>{text(content.summary)}</p>),
		...chapter(
			"advantages",
			content.advantages.length + content.comparisons.length > 0,
			<Advantages content={content} />,
		),
		...chapter("applications", content.applications.length > 0, <Applications content={content} />),
		...chapter("readiness", Boolean(content.trl), <Readiness content={content} />),
		...chapter("rights", content.ipRights.length > 0, <IpRights content={content} />),
		...chapter("transfer", true, <Transfer content={content} />),
		...chapter("documents", listing.documents.length > 0, <PublicDocuments listing={listing} />),
		...chapter(
			"confidential",
			listing.confidentialDocuments.length > 0,
			<ConfidentialDocuments documents={listing.confidentialDocuments} />,
		),
		...chapter("needs", needs.length > 0, <MatchesLater matches={needs} />),
		...chapter("similar", similar.length > 0, <SimilarListings similar={similar} />),
		...chapter(
			"source",
			Boolean(listing.source?.title),
			<p className="ui muted">
				{[listing.source?.title, listing.source?.licence].filter(Boolean).join(". ")}
			</p>,
		),
	];
}
