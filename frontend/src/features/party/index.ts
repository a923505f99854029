import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export { AccountMenu } from "./components/AccountMenu";

const words = ["party", "form"];

export const publicRoutes: RouteObject[] = [
	{
		path: "organisations/:id",
		lazy: pageWith(
			["organisation", "catalogue"],
			async () => (await import("./pages/Organisation")).Organisation,
		),
	},
	{ path: "sign-in", lazy: pageWith(words, async () => (await import("./pages/SignIn")).SignIn) },
	{ path: "sign-up", lazy: pageWith(words, async () => (await import("./pages/SignUp")).SignUp) },
	{
		path: "confirm-email",
		lazy: pageWith(words, async () => (await import("./pages/ConfirmEmail")).ConfirmEmail),
	},
	{
		path: "forgot-password",
		lazy: pageWith(words, async () => (await import("./pages/ForgotPassword")).ForgotPassword),
	},
	{
		path: "reset-password",
		lazy: pageWith(words, async () => (await import("./pages/ResetPassword")).ResetPassword),
	},
	{ path: "invitation", lazy: pageWith(words, async () => (await import("./pages/Invitation")).Invitation) },
];

export const workspaceRoutes: RouteObject[] = [
	{ path: "account", lazy: pageWith(words, async () => (await import("./pages/Account")).Account) },
	{
		path: "organisation",
		lazy: pageWith(words, async () => (await import("./pages/OwnOrganisation")).OwnOrganisation),
	},
	{
		path: "organisations/new",
		lazy: pageWith(words, async () => (await import("./pages/NewOrganisation")).NewOrganisation),
	},
];

export const operatorRoutes: RouteObject[] = [
	{
		path: "verifications",
		lazy: pageWith(words, async () => (await import("./pages/Verifications")).Verifications),
	},
	{
		path: "verifications/:id",
		lazy: pageWith(words, async () => (await import("./pages/VerificationCase")).VerificationCase),
	},
];
