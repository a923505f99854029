import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Schema } from "@/api/types";
import { ListingLine, listingsQuery, NeedLine, needsQuery, useWord } from "@/features/catalogue";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { DemoBanner } from "@/ui/DemoBanner";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Mark } from "@/ui/Mark";
import { OrganisationName } from "@/ui/OrganisationName";
import { PageTitle } from "@/ui/PageTitle";
import { ResponseRate } from "@/ui/ResponseRate";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { organisationQuery } from "../queries/organisations";
import styles from "./Organisation.module.css";

/** An organisation as everybody sees it: who it is, how it answers, what it offers and what it looks for. */
export function Organisation() {
	const { id = "" } = useParams();
	const { data, error, refetch } = useQuery(organisationQuery(id));
	if (error || !data) {
		return (
			<div className="wrap page">
				{error ? <ErrorState level={1} error={error} retry={refetch} /> : <Skeleton lines={8} />}
			</div>
		);
	}
	return (
		<div className="wrap">
			<Head organisation={data} />
			<div className={styles.columns}>
				<Publications id={data.id} />
				<aside className={styles.panel}>
					<Identity organisation={data} />
				</aside>
			</div>
		</div>
	);
}

type Props = { organisation: Schema<"Organisation"> };

function Head({ organisation }: Props) {
	const { t } = useTranslation("organisation");
	const text = useLocalText();
	const word = useWord();
	const name = text(organisation.name);
	const about = text(organisation.description);
	return (
		<>
			<PageTitle description={about || undefined}>{name}</PageTitle>
			<Breadcrumbs
				path={[{ label: t("home"), to: "/" }, { label: word("organisationKinds", organisation.kind) }]}
			/>
			<div className={styles.head}>
				<h1>
					<OrganisationName name={name} verified={organisation.verification === "VERIFIED"} />
				</h1>
				<p className="row">
					{organisation.capabilities.map((capability) => (
						<Badge
							key={capability}
							tone={capability === "SUPPLIER" ? "supply" : capability === "BUYER" ? "demand" : "plain"}
						>
							{t(`capability.${capability}`)}
						</Badge>
					))}
				</p>
				{about && <p className={styles.about}>{about}</p>}
				{organisation.demo && <DemoBanner>{t("demo")}</DemoBanner>}
			</div>
		</>
	);
}

function Identity({ organisation }: Props) {
	const { t } = useTranslation("organisation");
	const word = useWord();
	const { verification, verifiedAt, website, province, country, responseRate } = organisation;
	const place = [word("provinces", province), word("countries", country)].filter(Boolean).join(", ");
	const isWeb = website && /^https?:\/\//.test(website);
	return (
		<Sheet title={t("identity")}>
			<div className="stack-4">
				<ResponseRate rate={responseRate} withCount />
				<dl className="kv">
					<dt>{t("verification")}</dt>
					<dd>
						{verification === "VERIFIED" && verifiedAt ? (
							<>
								{t("verifiedOn")} <ExactTime at={verifiedAt} />
							</>
						) : (
							t(`state.${verification}`)
						)}
					</dd>
					{place && (
						<>
							<dt>{t("place")}</dt>
							<dd>{place}</dd>
						</>
					)}
					{isWeb && (
						<>
							<dt>{t("website")}</dt>
							<dd>
								<a href={website} rel="noreferrer nofollow">
									{website.replace(/^https?:\/\//, "")}
								</a>
							</dd>
						</>
					)}
				</dl>
			</div>
		</Sheet>
	);
}

function Publications({ id }: { id: string }) {
	const { t } = useTranslation("organisation");
	const listings = useQuery(listingsQuery({ organisation: id, size: 50 }));
	const needs = useQuery(needsQuery({ organisation: id, size: 50 }));
	const error = listings.error ?? needs.error;
	if (error)
		return <ErrorState error={error} retry={() => Promise.all([listings.refetch(), needs.refetch()])} />;
	if (!listings.data || !needs.data) return <Skeleton lines={8} />;
	if (listings.data.length + needs.data.length === 0)
		return <EmptyState title={t("nothing")}>{t("nothingText")}</EmptyState>;
	return (
		<div>
			{listings.data.length > 0 && (
				<section className={styles.section}>
					<h2>
						<Mark side="supply" />
						{t("listings")}
					</h2>
					<ul className={styles.list}>
						{listings.data.map((listing) => (
							<li key={listing.id}>
								<ListingLine listing={listing} />
							</li>
						))}
					</ul>
				</section>
			)}
			{needs.data.length > 0 && (
				<section className={styles.section}>
					<h2>
						<Mark side="demand" />
						{t("needs")}
					</h2>
					<ul className={styles.list}>
						{needs.data.map((need) => (
							<li key={need.id}>
								<NeedLine need={need} />
							</li>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
