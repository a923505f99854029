import { expect, test } from "@playwright/test";
import { Person } from "./person";

for (const language of ["vi", "en"] as const) {
	test(`a supplier looks at matches, dismisses one and takes it back, in ${language}`, async ({
		browser,
	}) => {
		const supplier = await Person.arrive(browser, language);
		const { page } = supplier;
		await supplier.signIn("vien");
		await supplier.go("/workspace/matches");
		const lines = page.locator("main section ul > li:has(h3)");
		await expect(lines.first()).toBeVisible({ timeout: 30_000 });
		await supplier.expectAccessible("matches");
		// Matches that are found meanwhile move the groups; this one is told by its name.
		const group = page.getByRole("region", {
			name: await page.locator("main section h2").first().innerText(),
			exact: true,
		});
		const title = await group.locator("li h3 a").first().innerText();
		const shown = group.getByRole("link", { name: title, exact: true });
		const line = group
			.locator("ul > li")
			.filter({ has: page.getByRole("link", { name: title, exact: true }) });
		const thumb = line.getByRole("button", { name: supplier.t("matching:thumb.UP") });
		await thumb.click();
		await expect(thumb).toHaveAttribute("aria-pressed", "true");
		await thumb.click();
		await expect(thumb).toHaveAttribute("aria-pressed", "false");

		await line.getByRole("button", { name: supplier.t("matching:dismiss") }).click();
		await supplier.confirm("matching:dismissal.verb");
		await expect(page.getByText(supplier.t("matching:dismissal.needed"))).toBeVisible();
		await supplier.expectAccessible("why a match is dismissed");
		await page.getByLabel(supplier.t("matching:reason.KNOWN_ALREADY")).check();
		await supplier.confirm("matching:dismissal.verb");
		await expect(shown).toHaveCount(0);
		await supplier.press("common:undo");
		await expect(shown).toBeVisible();
	});

	test(`an operator tries a group of terms, adds it and turns it off, in ${language}`, async ({
		browser,
	}) => {
		const operator = await Person.arrive(browser, language);
		const { page } = operator;
		await operator.signIn("dieuhanh");
		await operator.go("/workspace/glossary?q=thach%20tin");
		await expect(page.getByRole("row").nth(1)).toContainText("thạch tín");
		await operator.expectAccessible("glossary");
		await operator.press("glossary:add", page.locator("main"));
		// Another one each time: a group that is there already would change nothing.
		const word = `zorblax${Date.now().toString(36)}`;
		await page.getByLabel(operator.t("glossary:field.SAME.first")).fill("xử lý nước thải");
		await page.getByLabel(operator.t("glossary:field.SAME.second")).fill(word);
		await page.getByLabel(operator.t("glossary:try.query")).fill(word);
		await operator.press("glossary:try.verb");
		await expect(page.locator("mark").filter({ hasText: "xử lý nước thải" })).toBeVisible();
		await expect(page.getByText(operator.t("glossary:warning.title"))).toBeVisible();
		await operator.expectAccessible("a group that is tried");
		await operator.press("form:save");
		await page.waitForURL(/glossary\/[0-9A-Z]{13}/);
		await expect(page.getByText(operator.t("glossary:history.title"))).toBeVisible();
		await page.getByRole("checkbox").check();
		await operator.press("form:save");
		await expect(page.locator("del").filter({ hasText: word })).toBeVisible();
	});

	test(`a stranger sees where demand has no supply and goes to the search, in ${language}`, async ({
		browser,
	}) => {
		const stranger = await Person.arrive(browser, language);
		const { page } = stranger;
		await stranger.go("/");
		await stranger.press("home:fields.landscape");
		await page.waitForURL(/landscape/);
		await expect(page.getByRole("heading", { name: stranger.t("landscape:gaps.title") })).toBeVisible();
		await stranger.expectAccessible("landscape");
		const cell = page.getByRole("table").getByRole("link").first();
		const count = await cell.innerText();
		await cell.click();
		await page.waitForURL(/search\?/);
		await expect(page.getByRole("article").first()).toBeVisible();
		expect(await page.getByRole("article").count()).toBe(Math.min(Number(count), 20));
	});
}
