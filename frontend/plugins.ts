import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** The faces that every page is set in are asked for at once, so that no text moves when they come. */
export const preloadFonts: Plugin = {
	name: "preload-fonts",
	transformIndexHtml: {
		order: "post",
		handler: (_, { bundle }) =>
			Object.keys(bundle ?? {})
				.filter((file) => /(vietnamese|latin)-(400|500|600)-normal-.*\.woff2$/.test(file))
				.map((file) => ({
					tag: "link",
					attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${file}` },
					injectTo: "head",
				})),
	},
};

/** 170 kB on the first visit, of which the words of a page take up to 6. */
const budget = 164_000;
const publicPages =
	/features\/(home|search|guide)\/pages\/|features\/catalogue\/pages\/(Listing|Need)\.|party\/pages\/Organisation\./;

/** All that a chunk brings along when it is fetched. */
function closure(file: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()) {
	const chunk = bundle[file];
	if (chunk?.type !== "chunk" || seen.has(file)) return seen;
	seen.add(file);
	for (const next of chunk.imports) closure(next, bundle, seen);
	return seen;
}

/** A public page whose first visit fetches more script than the budget allows does not build. */
export const scriptBudget: Plugin = {
	name: "script-budget",
	generateBundle: {
		order: "post",
		handler(_, bundle) {
			const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
			const entry = chunks.find(({ isEntry }) => isEntry);
			const weight = (file: string) => {
				const chunk = bundle[file];
				return chunk?.type === "chunk" ? gzipSync(chunk.code).length : 0;
			};
			for (const page of chunks.filter(({ facadeModuleId }) => publicPages.test(facadeModuleId ?? ""))) {
				const files = closure(page.fileName, bundle, closure(entry?.fileName ?? "", bundle));
				const total = [...files].reduce((sum, file) => sum + weight(file), 0);
				const kilobytes = `${page.name}: ${(total / 1000).toFixed(0)} kB of script`;
				if (total > budget) this.error(`${kilobytes} on the first visit, ${budget / 1000} kB are allowed`);
				this.info(kilobytes);
			}
		},
	},
};
