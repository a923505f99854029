import type { RouteObject } from "react-router";
import { pageWith } from "@/i18n/pageWith";

const words = ["glossary", "form"];

export const workspaceRoutes: RouteObject[] = [
	{ path: "glossary", lazy: pageWith(words, async () => (await import("./pages/Glossary")).Glossary) },
	{
		path: "glossary/:id",
		lazy: pageWith(words, async () => (await import("./pages/GlossaryGroup")).GlossaryGroup),
	},
];
