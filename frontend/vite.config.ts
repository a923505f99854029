import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The faces that every page is set in are asked for at once, so that no text moves when they come. */
const preloadFonts: Plugin = {
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

const server = process.env.API_ORIGIN ?? "http://127.0.0.1:8080";

export default defineConfig({
	plugins: [react(), preloadFonts],
	resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
	build: {
		sourcemap: false,
		target: "baseline-widely-available",
		// Data URIs would need a looser content security policy than the server sends.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
	},
	server: {
		host: "127.0.0.1",
		port: 5173,
		// The server compares Origin with its own address on every write.
		proxy: { "/api": { target: server, changeOrigin: true, headers: { origin: server } } },
	},
	test: {
		environment: "jsdom",
		isolate: false,
		setupFiles: ["src/test-setup.ts"],
		include: ["src/**/*.test.{ts,tsx}"],
		css: { modules: { classNameStrategy: "non-scoped" } },
	},
});
