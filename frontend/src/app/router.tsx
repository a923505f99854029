import { createBrowserRouter, Outlet, type RouteObject, ScrollRestoration } from "react-router";
import * as catalogue from "@/features/catalogue";
import * as deal from "@/features/deal";
import * as glossary from "@/features/glossary";
import * as guide from "@/features/guide";
import * as home from "@/features/home";
import * as landscape from "@/features/landscape";
import * as matching from "@/features/matching";
import * as notification from "@/features/notification";
import * as party from "@/features/party";
import * as review from "@/features/review";
import * as saved from "@/features/saved";
import * as search from "@/features/search";
import * as workspace from "@/features/workspace";
import { speak } from "@/i18n/i18n";
import type { Language } from "@/i18n/language";
import { Skeleton } from "@/ui/Skeleton";
import { Toasts } from "@/ui/Toast";
import { NotFound } from "./NotFound";
import { PublicLayout } from "./PublicLayout";
import { RouteError } from "./RouteError";
import { useSearchKey } from "./useSearchKey";

function Root() {
	useSearchKey();
	return (
		<>
			<Outlet />
			<Toasts />
			<ScrollRestoration />
		</>
	);
}

const Loading = () => (
	<div className="wrap page">
		<Skeleton lines={6} />
	</div>
);

const workspaceLayout = async () => ({ Component: (await import("./WorkspaceLayout")).WorkspaceLayout });

/** A branch of the address: pages inside a layout, where a broken page leaves the layout standing. */
const branch = (children: RouteObject[]): RouteObject[] => [
	{ errorElement: <RouteError />, children: [...children, { path: "*", element: <NotFound /> }] },
];

/** Every page exists in both languages; the address says which. */
const inLanguage = (path: string, language: Language): RouteObject => ({
	path,
	loader: () => speak(language).then(() => null),
	shouldRevalidate: () => false,
	element: <Root />,
	errorElement: <RouteError />,
	hydrateFallbackElement: <Loading />,
	children: [
		{
			path: "workspace",
			lazy: workspaceLayout,
			children: branch([
				...workspace.workspaceRoutes,
				...catalogue.workspaceRoutes,
				...deal.workspaceRoutes,
				...matching.workspaceRoutes,
				...saved.workspaceRoutes,
				...glossary.workspaceRoutes,
				...party.workspaceRoutes,
				...notification.workspaceRoutes,
			]),
		},
		{
			path: "operator",
			lazy: workspaceLayout,
			children: branch([...review.operatorRoutes, ...party.operatorRoutes]),
		},
		{
			element: <PublicLayout />,
			children: branch([
				...home.publicRoutes,
				...search.publicRoutes,
				...saved.publicRoutes,
				...landscape.publicRoutes,
				...catalogue.publicRoutes,
				...party.publicRoutes,
				...notification.publicRoutes,
				...guide.publicRoutes,
			]),
		},
	],
});

/** Starts with the address at once. */
export const createRouter = () => createBrowserRouter([inLanguage("/en", "en"), inLanguage("/", "vi")]);
