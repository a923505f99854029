import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

export { MatchesToday } from "./components/MatchesToday";

export const workspaceRoutes: RouteObject[] = [
	{
		path: "matches",
		lazy: pageWith(["matching", "catalogue"], async () => (await import("./pages/OwnMatches")).OwnMatches),
	},
];
