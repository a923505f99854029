import { expect, test } from "@playwright/test";
import { Person } from "./person";
import { begins } from "./words";

for (const language of ["vi", "en"] as const) {
	test(`a search is saved after signing in, changed and deleted, in ${language}`, async ({ browser }) => {
		const person = await Person.arrive(browser, language);
		const { page, t } = person;
		const words = `màng lọc ${Date.now().toString(36)}`;
		await person.go(`/search?q=${encodeURIComponent(words)}&field=ENV&trlMin=5`);
		await person.press("saved:save");
		await page.waitForURL(/sign-in\?next=/);
		await signInHere(person, "doanhnghiep");

		await page.waitForURL(/search\?.*save=1/);
		const dialog = page.getByRole("dialog");
		await expect(dialog.getByLabel(t("saved:name"))).toHaveValue(new RegExp(words));
		await person.expectAccessible("save this search");
		await dialog.getByLabel(t("saved:name")).fill(words);
		await dialog.getByRole("radio", { name: begins(t("saved:frequency.WEEKLY")) }).check();
		await person.confirm("saved:save");
		await expect(page.getByRole("link", { name: t("saved:isSaved") })).toBeVisible();
		await expect(page).not.toHaveURL(/save=1/);

		await person.press("saved:isSaved");
		const line = page.getByRole("listitem").filter({ hasText: words });
		await expect(line.getByRole("combobox")).toHaveValue("WEEKLY");
		await person.expectAccessible("saved searches");
		await line.getByRole("combobox").selectOption("DAILY");
		await page.reload();
		await expect(line.getByRole("combobox")).toHaveValue("DAILY");
		await line.getByRole("link", { name: t("saved:run") }).click();
		await page.waitForURL(/search\?.*trlMin=5.*sort=newest/);
		await person.go("/workspace/searches");
		await line.getByRole("button", { name: t("saved:removeOf") }).click();
		await expect(line).toHaveCount(0);
		await page.getByRole("button", { name: t("common:undo") }).click();
		await expect(line).toHaveCount(1);
		await line.getByRole("button", { name: t("saved:removeOf") }).click();
		await expect(line).toHaveCount(0);
	});

	test(`a link that stops mails says when it is broken, in ${language}`, async ({ browser }) => {
		const person = await Person.arrive(browser, language);
		await person.go("/unsubscribe#token=none");
		await expect(person.page.getByText(person.t("saved:stop.broken"))).toBeVisible();
		await expect(person.page).not.toHaveURL(/token/);
		await person.expectAccessible("unsubscribe");
	});
}

async function signInHere(person: Person, name: string) {
	const { page, t } = person;
	const { items } = (await (await page.request.get("/api/v1/demonstration/accounts")).json()) as {
		items: { email: string; password: string }[];
	};
	const account = items.find(({ email }) => email.startsWith(`${name}@`));
	await page.getByLabel(t("party:email")).fill(account?.email ?? "");
	await page.getByLabel(t("party:password")).fill(account?.password ?? "");
	await person.press("party:signIn.submit", page.locator("main form"));
}
