import { defineConfig } from "@playwright/test";

/**
 * Browser tests against a running exchange in demonstration mode. The build starts one and passes its address; by hand:
 * ./run, then EXCHANGE_URL=http://127.0.0.1:8080 npm run browser.
 */
export default defineConfig({
	testDir: "browser",
	outputDir: "target/browser",
	fullyParallel: false,
	workers: 1,
	retries: 0,
	timeout: 180_000,
	globalTimeout: 900_000,
	expect: { timeout: 20_000 },
	reporter: [["list"], ["json", { outputFile: "target/browser/report.json" }]],
	use: {
		baseURL: process.env.EXCHANGE_URL ?? "http://127.0.0.1:8080",
		trace: "retain-on-failure",
		screenshot: "only-on-failure",
		actionTimeout: 20_000,
		navigationTimeout: 30_000,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
			args: [
				"--no-sandbox",
				"--disable-gpu",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
});
