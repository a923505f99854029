import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Icon } from "@/ui/Icon";
import { MoreLink } from "@/ui/MoreLink";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import { confidentialFile, confidentialQuery, eventsQuery, lockedDocumentsQuery } from "../queries/deals";
import type { Deal } from "../types";
import styles from "./Documents.module.css";
import { NdaSheet } from "./NdaSheet";
import { allows } from "./sides";

/** The confidential part, locked until both have signed, and the NDA itself. */
export function DocumentsTab({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const ndaDue = deal.state === "INTRODUCED" || deal.state === "NDA_PENDING";
	return (
		<>
			{allows(deal, "READ_CONFIDENTIAL") ? <Confidential deal={deal} /> : <Locked deal={deal} />}
			{deal.nda && !ndaDue && deal.mySide !== "OBSERVER" && <NdaSheet deal={deal} />}
			{ndaDue && deal.mySide !== "OBSERVER" && (
				<p>
					<MoreLink to={`/workspace/deals/${deal.id}?tab=terms`}>{t("documents.toNda")}</MoreLink>
				</p>
			)}
		</>
	);
}

/** Names and lengths, never content. */
function Locked({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const { data } = useQuery(lockedDocumentsQuery(deal.subject.listing?.id));
	return (
		<Sheet title={t("documents.confidential")} aside={<Icon name="lock" />}>
			<div className="stack-4">
				<p className="ui muted">{t(deal.subject.listing ? "documents.locked" : "documents.none")}</p>
				{data && data.length > 0 && (
					<ul className={styles.files}>
						{data.map(({ title, size }) => (
							<li key={title}>
								<Icon name="lock" />
								<span>{title}</span>
								<span className="caption">{formatBytes(size, language)}</span>
							</li>
						))}
					</ul>
				)}
			</div>
		</Sheet>
	);
}

function Confidential({ deal }: { deal: Deal }) {
	const { t } = useTranslation("deal");
	const [opened, setOpened] = useState(false);
	const { data, error, refetch } = useQuery(confidentialQuery(deal.id, opened));
	const cache = useQueryClient();
	useEffect(() => {
		// That it was read stands on the timeline now.
		if (opened && data) cache.invalidateQueries({ queryKey: eventsQuery(deal.id).queryKey });
	}, [opened, data, deal.id, cache]);
	if (!deal.subject.listing)
		return <EmptyState title={t("documents.confidential")}>{t("documents.none")}</EmptyState>;
	return (
		<Sheet title={t("documents.confidential")}>
			<div className="stack-4">
				<Notice>{t("documents.recorded")}</Notice>
				{!opened && !data && (
					<div>
						<Button icon="eye" onClick={() => setOpened(true)}>
							{t("documents.open")}
						</Button>
					</div>
				)}
				{opened && !data && !error && <Skeleton lines={5} />}
				{error && <ErrorState error={error} retry={refetch} />}
				{data && <Opened dealId={deal.id} part={data} />}
			</div>
		</Sheet>
	);
}

type Part = {
	knowHow?: string | null | undefined;
	notes?: string | null | undefined;
	documents: { id: string; name: string; size: number; caption?: string | null | undefined }[];
};

function Opened({ dealId, part }: { dealId: string; part: Part }) {
	const { t } = useTranslation("deal");
	const language = useLanguage();
	const empty = !part.knowHow && !part.notes && part.documents.length === 0;
	return (
		<>
			{empty && <p className="muted">{t("documents.empty")}</p>}
			{part.knowHow && <Text title={t("documents.knowHow")} text={part.knowHow} />}
			{part.notes && <Text title={t("documents.notes")} text={part.notes} />}
			{part.documents.length > 0 && (
				<ul className={styles.files}>
					{part.documents.map(({ id, name, size, caption }) => (
						<li key={id}>
							<Icon name="file" />
							<a href={confidentialFile(dealId, id)} download={name}>
								{caption || name}
							</a>
							<span className="caption">{formatBytes(size, language)}</span>
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function Text({ title, text }: { title: string; text: string }) {
	return (
		<section className={styles.text}>
			<h3>{title}</h3>
			<p>{text}</p>
		</section>
	);
}
