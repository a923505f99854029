import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import {
	Advantages,
	Applications,
	Budget,
	ConfidentialDocuments,
	Gallery,
	IpRights,
	PriceLine,
	PublicDocuments,
	Readiness,
	Transfer,
	TrlRange,
	trlLevels,
	useWord,
} from "@/features/catalogue";
import { type LocalText, useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { RightsBadges } from "@/ui/RightsBadges";
import { Sheet } from "@/ui/Sheet";
import { ExactTime } from "@/ui/Time";
import { TrlGauge } from "@/ui/TrlGauge";
import styles from "../pages/Review.module.css";
import type { Review } from "../queries/reviews";
import { Marked } from "./Marked";
import type { Notes } from "./useNotes";

type Props = { review: Review; notes: Notes; marking: boolean };

/** What was handed in, as a stranger will see it; it cannot be changed here. */
export function Submitted({ review, notes, marking }: Props) {
	const { t } = useTranslation("review");
	return (
		<Sheet title={t("asStranger")} aside={<Badge>{t("frozen")}</Badge>}>
			<div className={styles.preview}>
				{review.listing && <Listing listing={review.listing} notes={notes} marking={marking} />}
				{review.need && <Need need={review.need} notes={notes} marking={marking} />}
			</div>
		</Sheet>
	);
}

type PartProps = { notes: Notes; marking: boolean };

function BothLanguages({ text }: { text: LocalText | null }) {
	return (
		<>
			{text?.vi && (
				<p className={styles.prose} lang="vi">
					{text.vi}
				</p>
			)}
			{text?.en && (
				<p className={`${styles.prose} ${styles.other}`} lang="en">
					{text.en}
				</p>
			)}
		</>
	);
}

function Listing({ listing, ...mark }: { listing: Schema<"PublicListing"> } & PartProps) {
	const { t } = useTranslation(["review", "editor"]);
	const text = useLocalText();
	const { content } = listing;
	const part = (name: string) => ({ field: name, title: t(`editor:listing.part.${name}`), ...mark });
	return (
		<>
			<Marked {...part("title")}>
				<p className={styles.title}>{text(content.title)}</p>
				<div className="meta">
					<TrlGauge levels={trlLevels(content)} />
					<RightsBadges rights={content.ipRights} ownerVerified={listing.organisation.verified} />
				</div>
			</Marked>
			{listing.images.length > 0 && (
				<Marked {...part("images")}>
					<Gallery listing={listing} />
				</Marked>
			)}
			<Marked {...part("summary")}>
				<BothLanguages text={content.summary} />
			</Marked>
			<Marked {...part("advantages")}>
				<Advantages content={content} />
			</Marked>
			<Marked {...part("applications")}>
				<Applications content={content} />
			</Marked>
			<Marked {...part("trl")}>
				<Readiness content={content} />
			</Marked>
			{content.ipRights.length > 0 && (
				<Marked {...part("ipRights")}>
					<IpRights content={content} />
				</Marked>
			)}
			<Marked {...part("rights")} title={t("editor:listing.step.transfer")}>
				<Transfer content={content} />
			</Marked>
			<Marked {...part("price")}>
				<PriceLine price={content.price} />
			</Marked>
			{listing.documents.length > 0 && (
				<Marked {...part("documents")}>
					<PublicDocuments listing={listing} />
				</Marked>
			)}
			{listing.confidentialDocuments.length > 0 && (
				<Marked {...part("confidentialDocuments")}>
					<ConfidentialDocuments documents={listing.confidentialDocuments} />
				</Marked>
			)}
		</>
	);
}

function Need({ need, ...mark }: { need: Schema<"PublicNeed"> } & PartProps) {
	const { t } = useTranslation(["review", "editor", "catalogue"]);
	const text = useLocalText();
	const word = useWord();
	const { content } = need;
	const part = (name: string) => ({ field: name, title: t(`editor:need.part.${name}`), ...mark });
	return (
		<>
			<Marked {...part("title")}>
				<p className={styles.title}>{text(content.title)}</p>
				<p className="meta">
					<span>{word("fields", content.field)}</span>
					{content.anonymous && <Badge>{t("editor:need.anonymous")}</Badge>}
					{content.order && <Badge tone="demand">{t("editor:need.part.order")}</Badge>}
				</p>
			</Marked>
			{(["problem", "outcome", "constraints"] as const).map((name) => (
				<Marked key={name} {...part(name)}>
					<BothLanguages text={content[name]} />
				</Marked>
			))}
			<Marked {...part("budget")} title={t("editor:need.step.bounds")}>
				<dl className="kv">
					<dt>{t("catalogue:fact.readiness")}</dt>
					<dd>
						<TrlRange trlMin={content.trlMin} trlMax={content.trlMax} />
					</dd>
					<dt>{t("editor:need.part.budget")}</dt>
					<dd>
						<Budget from={content.budgetFrom} to={content.budgetTo} />
					</dd>
					<dt>{t("editor:need.part.deadline")}</dt>
					<dd>{content.deadline ? <ExactTime at={content.deadline} /> : t("notSaid")}</dd>
					<dt>{t("editor:need.part.cooperation")}</dt>
					<dd>{content.cooperation.map((code) => word("cooperation", code)).join(", ") || t("notSaid")}</dd>
					<dt>{t("editor:part.province")}</dt>
					<dd>{word("provinces", content.province) || word("countries", content.country)}</dd>
				</dl>
			</Marked>
			{content.order && (
				<Marked {...part("order")}>
					<p className={styles.prose}>{content.order.budgetSource}</p>
					<ul className={styles.plainList}>
						{content.order.evaluationCriteria.map((criterion) => (
							<li key={text(criterion)}>{text(criterion)}</li>
						))}
					</ul>
				</Marked>
			)}
		</>
	);
}
