import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { AccountMenu } from "@/features/party";
import { withoutLanguage } from "@/i18n/language";
import { mainId, SkipLink } from "@/ui/SkipLink";
import { TopBar } from "@/ui/TopBar";
import { Bell } from "./Bell";
import { RequireSession } from "./RequireSession";
import styles from "./WorkspaceLayout.module.css";

/** Around everything that one does signed in; operators get their own bar under /operator. */
export function WorkspaceLayout() {
	return (
		<RequireSession>
			<SkipLink />
			<Bar />
			<main id={mainId} tabIndex={-1} className={`wrap wrap--work ${styles.main}`}>
				<Outlet />
			</main>
		</RequireSession>
	);
}

function Bar() {
	const { t } = useTranslation("common");
	const path = withoutLanguage(useLocation().pathname);
	const operator = path.startsWith("/operator") || path.startsWith("/workspace/glossary");
	const items = useItems(operator, path);
	return (
		<TopBar
			label={t(operator ? "nav.operator" : "nav.workspace")}
			items={items}
			zone={operator ? t("nav.operator") : undefined}
			work
			tools={
				<>
					<Bell unread={useUnread()} />
					<AccountMenu />
				</>
			}
		/>
	);
}

function useItems(operator: boolean, path: string) {
	const { t } = useTranslation("common");
	const { data: session } = useSession();
	if (operator) {
		return [
			{ to: "/operator/reviews", label: t("nav.reviews") },
			{ to: "/operator/verifications", label: t("nav.verifications") },
			{ to: "/workspace/glossary", label: t("nav.glossary") },
			{ to: "/workspace/import", label: t("nav.import") },
			{ to: "/workspace", label: t("nav.today"), current: false },
		];
	}
	const isOperator = session?.organisation?.capabilities.includes("OPERATOR");
	return [
		{ to: "/workspace", label: t("nav.today"), current: path === "/workspace" },
		{ to: "/workspace/listings", label: t("nav.myListings") },
		{ to: "/workspace/needs", label: t("nav.myNeeds") },
		{ to: "/workspace/matches", label: t("nav.matches") },
		{ to: "/workspace/deals", label: t("nav.deals") },
		{ to: "/workspace/organisation", label: t("nav.organisation") },
		...(isOperator ? [{ to: "/operator/reviews", label: t("nav.operator") }] : []),
	];
}

function useUnread() {
	const { data } = useQuery({
		queryKey: ["notifications", "unread"],
		queryFn: async () => (await api.GET("/api/v1/notifications/unread")).data,
		refetchInterval: 60_000,
	});
	return data?.count ?? 0;
}
