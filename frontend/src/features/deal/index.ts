import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export { InterestButton, type InterestSubject } from "./components/InterestButton";

export const workspaceRoutes: RouteObject[] = [
	{ path: "deals", lazy: pageWith(["deal"], async () => (await import("./pages/Deals")).Deals) },
	{
		path: "deals/:dealId",
		lazy: pageWith(["deal"], async () => (await import("./pages/DealRoom")).DealRoom),
	},
	{
		path: "deals/:dealId/offer",
		lazy: pageWith(["deal"], async () => (await import("./pages/OfferForm")).OfferForm),
	},
];
