import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { Icon } from "@/ui/Icon";
import { OrganisationName } from "@/ui/OrganisationName";
import { PageTitle } from "@/ui/PageTitle";
import type { Deal } from "../types";
import styles from "./DealHead.module.css";
import { subjectOf } from "./sides";

type Props = { deal: Deal; here?: string | undefined; children?: ReactNode };

/** What is traded, and between whom. */
export function DealHead({ deal, here, children }: Props) {
	const { t } = useTranslation("deal");
	const text = useLocalText();
	const subject = subjectOf(deal);
	const title = text(subject?.title) || deal.code;
	const room = { label: deal.code, ...(here && { to: `/workspace/deals/${deal.id}` }) };
	return (
		<>
			<PageTitle>{`${deal.code}, ${here ?? title}`}</PageTitle>
			<Breadcrumbs
				path={[{ label: t("deals"), to: "/workspace/deals" }, room, ...(here ? [{ label: here }] : [])]}
			/>
			<header className={styles.head}>
				<div>
					<h1>{title}</h1>
					<p className={styles.sides}>
						<SideLine deal={deal} side="SUPPLY" />
						<span className={styles.between}>
							<Icon name="exchange" />
						</span>
						<SideLine deal={deal} side="DEMAND" />
						{deal.subject.listing && (
							<LocaleLink to={`/listings/${deal.subject.listing.id}`} className="no-print">
								{t("room.seeListing")}
							</LocaleLink>
						)}
						{!deal.subject.listing && deal.subject.need && (
							<LocaleLink to={`/needs/${deal.subject.need.id}`} className="no-print">
								{t("room.seeNeed")}
							</LocaleLink>
						)}
					</p>
				</div>
				{children && <div className={`row no-print ${styles.tools}`}>{children}</div>}
			</header>
		</>
	);
}

function SideLine({ deal, side }: { deal: Deal; side: "SUPPLY" | "DEMAND" }) {
	const { t } = useTranslation("deal");
	const text = useLocalText();
	const organisation = side === "SUPPLY" ? deal.supply : deal.demand;
	return (
		<span className={side === "SUPPLY" ? styles.supply : styles.demand}>
			<b>{t(`side.short.${side}`)}</b>{" "}
			<OrganisationName name={text(organisation.name)} verified={organisation.verified} />
			{deal.mySide === side && `, ${t("side.mine")}`}
		</span>
	);
}
