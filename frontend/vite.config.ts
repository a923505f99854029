import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { preloadFonts, scriptBudget } from "./plugins.ts";

const server = process.env.API_ORIGIN ?? "http://127.0.0.1:8080";

export default defineConfig({
	plugins: [react(), preloadFonts, scriptBudget],
	resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
	build: {
		sourcemap: false,
		target: "baseline-widely-available",
		// Data URIs would need a looser content security policy than the server sends.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// What most pages share comes in one piece instead of thirty of a few hundred bytes.
		rolldownOptions: {
			output: {
				// The entry lists all of them: a hundred names are more than a kilobyte.
				chunkFileNames: "assets/[hash].js",
				assetFileNames: ({ names }) =>
					names[0]?.endsWith(".css") ? "assets/[hash][extname]" : "assets/[name]-[hash][extname]",
				codeSplitting: {
					groups: [{ name: "shared", test: /src\/(api|i18n|ui)\/[^/]+\.(tsx?|css)$/, minShareCount: 6 }],
				},
			},
		},
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
