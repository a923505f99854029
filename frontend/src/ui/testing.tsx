import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { loadWords, startWords } from "@/i18n/i18n";
import { languageOf } from "@/i18n/language";

let started: string | undefined;

/** For tests: what stands around every page, at an address, with the real words. */
export async function inApp(children: ReactNode, address = "/", namespaces: string[] = []) {
	const language = languageOf(address);
	if (started !== language) await startWords(language);
	started = language;
	await loadWords(namespaces);
	const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
	const router = createMemoryRouter([{ path: "*", element: children }], { initialEntries: [address] });
	return (
		<QueryClientProvider client={client}>
			<RouterProvider router={router} />
		</QueryClientProvider>
	);
}
