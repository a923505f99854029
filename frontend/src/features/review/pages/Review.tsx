import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { ButtonLink } from "@/ui/Button";
import { Deadline } from "@/ui/Deadline";
import { DemoBanner } from "@/ui/DemoBanner";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { OrganisationName } from "@/ui/OrganisationName";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { ExactTime } from "@/ui/Time";
import { Timeline } from "@/ui/Timeline";
import { Changes } from "../components/Changes";
import { Outcome } from "../components/Outcome";
import { ScoringForm } from "../components/ScoringForm";
import { Submitted } from "../components/Submitted";
import { useNotes } from "../components/useNotes";
import { type Review as OneReview, reviewQuery, reviewsQuery } from "../queries/reviews";
import styles from "./Review.module.css";

/** One thing that was handed in: how a stranger would see it, what changed, and the form to judge it by. */
export function Review() {
	const { id = "" } = useParams();
	const { data, error, refetch } = useQuery(reviewQuery(id));
	if (error) {
		return (
			<div className="page">
				<ErrorState error={error} retry={refetch} />
			</div>
		);
	}
	if (!data) {
		return (
			<div className="page">
				<Skeleton lines={14} />
			</div>
		);
	}
	return <ReviewView key={id} review={data} />;
}

function ReviewView({ review }: { review: OneReview }) {
	const { t } = useTranslation("review");
	const text = useLocalText();
	const notes = useNotes(review.id);
	const [done, setDone] = useState(false);
	const mayDecide = !review.result && !done && (review.allowedActions?.includes("DECIDE") ?? true);
	const demo = review.listing?.demo ?? review.need?.demo;
	const title = t(`title.${review.type}`, { code: review.code });
	return (
		<div className={styles.page}>
			<PageTitle>{title}</PageTitle>
			<Breadcrumbs path={[{ label: t("queue.title"), to: "/operator/reviews" }, { label: review.code }]} />
			<div className={styles.head}>
				<div>
					<h1>{title}</h1>
					<p className="meta">
						{review.organisation && (
							<OrganisationName
								name={text(review.organisation.name)}
								verified={review.organisation.verified}
							/>
						)}
						<span>
							{t("sent")} <ExactTime at={review.submittedAt} />,{" "}
							{review.revision === 1 ? t("firstTime") : t("revision", { number: review.revision })}
						</span>
						{!review.result && <Deadline dueAt={review.dueAt} term={5} compact />}
					</p>
				</div>
				<QueuePosition id={review.id} />
			</div>
			{demo && <DemoBanner />}
			<div className={styles.columns}>
				<div className={styles.left}>
					<Duplicates review={review} />
					{review.changes.length > 0 && <Changes review={review} />}
					<Submitted review={review} notes={notes} marking={mayDecide} />
					<History review={review} />
				</div>
				{mayDecide ? (
					<ScoringForm review={review} notes={notes} onDecided={() => setDone(true)} />
				) : (
					<Outcome review={review} />
				)}
			</div>
		</div>
	);
}

/** Which of the queue this is, with the way to the one before and after. */
function QueuePosition({ id }: { id: string }) {
	const { t } = useTranslation("review");
	const { data } = useInfiniteQuery(reviewsQuery());
	const ids = data?.pages.flatMap(({ items }) => items.map((item) => item.id)) ?? [];
	const at = ids.indexOf(id);
	if (at < 0) return null;
	return (
		<div className={styles.position}>
			{at > 0 && (
				<ButtonLink to={`/operator/reviews/${ids[at - 1]}`} size="small" variant="quiet" icon="previous">
					{t("queue.previous")}
				</ButtonLink>
			)}
			<span className="num">{t("queue.position", { number: at + 1, of: ids.length })}</span>
			{at < ids.length - 1 && (
				<ButtonLink to={`/operator/reviews/${ids[at + 1]}`} size="small" variant="quiet" iconEnd="next">
					{t("queue.next")}
				</ButtonLink>
			)}
		</div>
	);
}

/** What was handed in before that is nearly the same: also what only operators see. */
function Duplicates({ review }: { review: OneReview }) {
	const { t } = useTranslation("review");
	const text = useLocalText();
	const place = review.type === "LISTING" ? "listings" : "needs";
	if (review.duplicates.length === 0) return null;
	return (
		<Notice tone="demand">
			{t("duplicates.title")}
			<ul>
				{review.duplicates.map((other) => (
					<li key={other.id}>
						<LocaleLink to={`/${place}/${other.id}`}>{text(other.title) || other.code}</LocaleLink>{" "}
						<span className="caption">
							{[other.code, ...other.kinds.map((kind) => t(`duplicates.${kind}`))].join(", ")}
							{other.own && `, ${t("duplicates.own")}`}
						</span>
					</li>
				))}
			</ul>
		</Notice>
	);
}

function History({ review }: { review: OneReview }) {
	const { t } = useTranslation("review");
	const side = review.type === "LISTING" ? ("supply" as const) : ("demand" as const);
	const events = [...review.history].sort((one, other) => other.at.localeCompare(one.at));
	return (
		<section className="stack-4" aria-labelledby="history">
			<h2 id="history" className={styles.h2}>
				{t("history.title")}
			</h2>
			<Timeline
				events={events.map(({ type, at, person }, index) => ({
					id: String(index),
					at,
					person,
					side: /SUBMITTED|DRAFTED|WITHDRAWN|CLOSED|REOPENED/.test(type) ? side : undefined,
					what: t(`history.${type.replace(/^(LISTING|NEED)_/, "")}`, { defaultValue: type }),
				}))}
			/>
		</section>
	);
}
