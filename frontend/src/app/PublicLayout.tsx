import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { useSession } from "@/api/session";
import { compareTray, useChosen } from "@/features/catalogue";
import { LocaleLink } from "@/i18n/LocaleLink";
import { withoutLanguage } from "@/i18n/language";
import { AvatarLink } from "@/ui/Avatar";
import { ButtonLink } from "@/ui/Button";
import { Footer } from "@/ui/Footer";
import { mainId, SkipLink } from "@/ui/SkipLink";
import { TopBar } from "@/ui/TopBar";

/** What strangers see around every public page. */
export function PublicLayout() {
	const { t } = useTranslation("common");
	return (
		<>
			<SkipLink />
			<TopBar label={t("nav.main")} items={useNav()} tools={<Who />} menu={<MenuEnd />} />
			<main id={mainId} tabIndex={-1}>
				<Outlet />
			</main>
			<Tray />
			<Footer about={t("footer.about")} columns={useFooter()} />
		</>
	);
}

const CompareTray = lazy(async () => ({ default: (await compareTray()).CompareTray }));

/** Its code comes with the first choice. */
function Tray() {
	if (useChosen().length === 0) return null;
	return (
		<Suspense>
			<CompareTray />
		</Suspense>
	);
}

function useNav() {
	const { t } = useTranslation("common");
	const { pathname, search } = useLocation();
	const path = withoutLanguage(pathname);
	const needs = path.startsWith("/needs") || (path === "/search" && /[?&]type=need/.test(search));
	const listings = path.startsWith("/listings") || (path === "/search" && !needs);
	return [
		{ to: "/search", label: t("nav.listings"), current: listings },
		{ to: "/search?type=need", label: t("nav.needs"), current: needs },
		{ to: "/rules", label: t("nav.rules") },
		{ to: "/help", label: t("nav.help") },
	];
}

function Who() {
	const { t } = useTranslation("common");
	const { data: session } = useSession();
	if (session?.account) {
		return (
			<AvatarLink
				name={session.account.name}
				to="/workspace"
				label={t("nav.workspaceOf", { name: session.account.name })}
			/>
		);
	}
	return (
		<ButtonLink to="/sign-in" variant="quiet" size="small" className="only-wide">
			{t("nav.signIn")}
		</ButtonLink>
	);
}

function MenuEnd() {
	const { t } = useTranslation("common");
	const { data: session } = useSession();
	return session?.account ? (
		<LocaleLink to="/workspace">{t("nav.workspace")}</LocaleLink>
	) : (
		<LocaleLink to="/sign-in">{t("nav.signIn")}</LocaleLink>
	);
}

function useFooter() {
	const { t } = useTranslation("common");
	return [
		{
			title: t("footer.find"),
			links: [
				{ to: "/search", label: t("footer.findListings") },
				{ to: "/search?type=need", label: t("footer.findNeeds") },
				{ to: "/landscape", label: t("footer.landscape") },
				{ to: "/workspace/listings", label: t("footer.offer") },
				{ to: "/workspace/needs", label: t("footer.need") },
			],
		},
		{
			title: t("footer.account"),
			links: [
				{ to: "/sign-in", label: t("nav.signIn") },
				{ to: "/sign-up", label: t("footer.signUp") },
				{ to: "/help", label: t("nav.help") },
			],
		},
		{
			title: t("footer.trust"),
			links: [
				{ to: "/rules", label: t("nav.rules") },
				{ to: "/privacy", label: t("footer.privacy") },
			],
		},
	];
}
