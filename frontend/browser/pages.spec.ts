import { expect, test } from "@playwright/test";
import { Person } from "./person";

for (const language of ["vi", "en"] as const) {
	test(`a stranger finds a technology without diacritics, in ${language}`, async ({ browser }) => {
		const stranger = await Person.arrive(browser, language);
		const { page } = stranger;
		await stranger.go("/");
		await stranger.expectAccessible("home");
		await expect(async () => {
			await stranger.go("/search?q=cong%20nghe%20xu%20ly%20nuoc");
			await expect(page.getByRole("article").first()).toBeVisible({ timeout: 5_000 });
		}).toPass({ timeout: 60_000 });
		await stranger.expectAccessible("search");
		await page.getByRole("article").first().getByRole("link").first().click();
		await page.waitForURL(/listings\/[0-9A-Z]{13}/);
		await stranger.expectAccessible("listing");
	});

	test(`a researcher signs in and sees what waits, in ${language}`, async ({ browser }) => {
		const researcher = await Person.arrive(browser, language);
		await researcher.signIn("vien");
		await researcher.expectAccessible("today");
		await researcher.go("/workspace/listings");
		await researcher.expectAccessible("own listings");
	});

	test(`who finds nothing begins a need with the same words, in ${language}`, async ({ browser }) => {
		const buyer = await Person.arrive(browser, language);
		const { page } = buyer;
		await buyer.signIn("doanhnghiep");
		await buyer.go(`/search?q=${encodeURIComponent("máy đào bitcoin")}`);
		await expect(page.getByRole("link", { name: "máy đào", exact: true })).toBeVisible();
		await buyer.expectAccessible("nothing found");
		await buyer.press("search:nothing.post");
		await buyer.expectAccessible("own needs, one asked for");
		await buyer.press("editor:need.new");
		await page.waitForURL(/needs\/[0-9A-Z]{13}/);
		await expect(page.getByRole("heading", { level: 1, name: "máy đào bitcoin" })).toBeVisible();
	});
}
