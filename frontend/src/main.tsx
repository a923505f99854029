import "./ui/tokens.css";
import "./ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { signedOut } from "./api/client";
import { queryClient } from "./api/queries";
import { sessionQuery } from "./api/session";
import { createRouter } from "./app/router";
import { startWords } from "./i18n/i18n";
import { languageOf } from "./i18n/language";

signedOut.addEventListener("signed-out", () => {
	queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
});

// The first page, its words and who is signed in are fetched at once; nothing is drawn before the words are there.
const words = startWords(languageOf(window.location.pathname));
queryClient.prefetchQuery(sessionQuery);
const router = createRouter();
await words;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
	<StrictMode>
		<QueryClientProvider client={queryClient}>
			<RouterProvider router={router} />
		</QueryClientProvider>
	</StrictMode>,
);
