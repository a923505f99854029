import { useTranslation } from "react-i18next";
import { useSession } from "@/api/session";
import { PageTitle } from "@/ui/PageTitle";
import { Tabs, useTab } from "@/ui/Tabs";
import { DealList } from "../components/DealList";
import { InterestList } from "../components/InterestList";
import styles from "./Deals.module.css";

/** The deals of the organisation, and the interests that lead to them. */
export function Deals() {
	const { t } = useTranslation("deal");
	const { data: session } = useSession();
	const operator = session?.organisation?.capabilities.includes("OPERATOR");
	const tabs = [
		{ value: "deals", label: t("deals") },
		...(operator
			? []
			: [
					{ value: "received", label: t("interests.received") },
					{ value: "sent", label: t("interests.sent") },
				]),
	];
	const tab = useTab(tabs);
	return (
		<div className={styles.page}>
			<PageTitle>{t("deals")}</PageTitle>
			<h1>{t("deals")}</h1>
			<Tabs label={t("list.parts")} tabs={tabs} current={tab} />
			{tab === "deals" && <DealList />}
			{tab === "received" && <InterestList box="received" />}
			{tab === "sent" && <InterestList box="sent" />}
		</div>
	);
}
