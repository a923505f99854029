import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Person } from "./person";
import { begins } from "./words";

for (const language of ["vi", "en"] as const) {
	test(`a stranger narrows by price, pages on, learns why and takes the table away, in ${language}`, async ({
		browser,
	}) => {
		const stranger = await Person.arrive(browser, language);
		const { page, t } = stranger;
		const hits = page.getByRole("article");
		await expect(async () => {
			await stranger.go("/search");
			await expect(hits).toHaveCount(20, { timeout: 5_000 });
		}).toPass({ timeout: 60_000 });

		const heading = hits.first().getByRole("heading");
		const before = (await heading.textContent()) ?? "";
		await stranger.press("search:pages.next");
		await page.waitForURL(/page=2/);
		await expect(page.getByRole("navigation", { name: t("search:pages.label") })).toContainText(/21–40/);
		// The page before stands there until the next has come.
		await expect(heading).not.toHaveText(before);
		const title = await heading.textContent();
		await page.reload();
		await expect(hits.first().getByRole("heading")).toHaveText(title ?? "");
		await stranger.press("search:pages.previous");
		await expect(page).not.toHaveURL(/page=/);
		await page.goBack();
		await expect(hits.first().getByRole("heading")).toHaveText(title ?? "");

		await stranger.go("/search");
		await expect(hits).toHaveCount(20);
		const all = await counted(page);
		await page.getByText(t("search:amount.own")).click();
		await page.getByLabel(t("search:amount.most")).fill("2000000000");
		await stranger.press("search:amount.apply");
		await page.waitForURL(/amountMax=2000000000/);
		await expect.poll(() => counted(page)).toBeLessThan(all);
		const priced = await counted(page);
		await page.getByRole("checkbox", { name: begins(t("search:amount.withUnsaid")) }).click();
		await page.waitForURL(/amountUnsaid=true/);
		await expect.poll(() => counted(page)).toBeGreaterThan(priced);

		await stranger.go(`/search?q=${encodeURIComponent("màng lọc nước thải")}`);
		const why = hits.first().locator("summary");
		await why.focus();
		await page.keyboard.press("Enter");
		await expect(hits.first().locator("details li").first()).toContainText(/màng|lọc|nước|membrane/i);
		await stranger.expectAccessible("search with reasons");

		await page
			.locator("summary")
			.filter({ hasText: t("search:export.label") })
			.click();
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: t("search:export.csv") }).click(),
		]);
		expect(file.suggestedFilename()).toMatch(/\.csv$/);
		const table = readFileSync(await file.path(), "utf8");
		expect(table).toMatch(language === "vi" ? /^\uFEFFMã,Tên,/ : /^\uFEFFCode,Title,/);
		expect(table.split("\r\n").length - 2).toBe(await counted(page));
	});

	test(`a stranger compares two that are alike, in ${language}`, async ({ browser }) => {
		const stranger = await Person.arrive(browser, language);
		const { page, t } = stranger;
		const hits = page.getByRole("article");
		await stranger.go(`/search?q=${encodeURIComponent("xử lý nước thải")}`);
		await hits.nth(0).getByRole("checkbox").check();
		await hits.nth(1).getByRole("link").first().click();
		await page.waitForURL(/listings\/[0-9A-Z]{13}/);
		await page
			.getByRole("checkbox", { name: t("common:compare.choose") })
			.or(page.locator("main").getByRole("checkbox"))
			.first()
			.check();
		await expect(page.locator("#similar").getByRole("article").first()).toBeVisible();
		await stranger.expectAccessible("listing with similar ones");

		await page
			.getByRole("complementary", { name: t("common:compare.tray") })
			.getByRole("link")
			.click();
		await page.waitForURL(/compare\?ids=[0-9A-Z]{13},[0-9A-Z]{13}/);
		await expect(page.getByRole("columnheader")).toHaveCount(2);
		await stranger.expectAccessible("comparison");
		const rows = page.getByRole("rowheader");
		const all = await rows.count();
		await page.getByRole("checkbox", { name: t("compare:onlyDifferences") }).click();
		await expect.poll(() => rows.count()).toBeLessThan(all);
		const address = new URL(page.url());
		address.searchParams.set("ids", `${address.searchParams.get("ids")},0000000000000`);
		await page.goto(address.href);
		await expect(page.getByText(t(`compare:gone_${language === "vi" ? "other" : "one"}`))).toBeVisible();
	});
}

/** How many the head says that there are. */
async function counted(page: import("@playwright/test").Page): Promise<number> {
	const head = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
	return Number(/[\d.,]+/.exec(head)?.[0].replace(/\D/g, "") ?? Number.NaN);
}
