import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { type Language, wordsIn } from "./words";

type Account = { email: string; password: string; name: string; role: string };

/** Somebody at a browser of their own, who reads one language. */
export class Person {
	private constructor(
		readonly page: Page,
		readonly language: Language,
		readonly t: (key: string) => RegExp,
	) {}

	static async arrive(browser: Browser, language: Language): Promise<Person> {
		const context = await browser.newContext({
			locale: language === "vi" ? "vi-VN" : "en-GB",
			timezoneId: "Asia/Ho_Chi_Minh",
			viewport: { width: 1440, height: 1000 },
			reducedMotion: "reduce",
		});
		return new Person(await context.newPage(), language, wordsIn(language));
	}

	/** The demonstration account with that address before the @. */
	async signIn(name: string): Promise<void> {
		const { items } = (await (await this.page.request.get("/api/v1/demonstration/accounts")).json()) as {
			items: Account[];
		};
		const account = items.find(({ email }) => email.startsWith(`${name}@`));
		if (!account) throw new Error(`no demonstration account ${name}: ${items.map(({ email }) => email)}`);
		this.password = account.password;
		await this.go("/sign-in");
		await this.page.getByLabel(this.t("party:email")).fill(account.email);
		await this.page.getByLabel(this.t("party:password")).fill(account.password);
		await this.press("party:signIn.submit", this.page.locator("main form"));
		await this.page.waitForURL(/workspace/);
	}

	password = "";

	async go(path: string): Promise<void> {
		await this.page.goto(this.language === "en" ? `/en${path}` : path);
	}

	/** Presses the button or link with those words. */
	async press(key: string, within: Locator | Page = this.page): Promise<void> {
		const name = this.t(key);
		await within.getByRole("button", { name }).or(within.getByRole("link", { name })).first().click();
	}

	/** Presses it in the dialog that is open. */
	async confirm(key: string): Promise<void> {
		await this.press(key, this.page.getByRole("dialog"));
	}

	/** Nothing that axe knows stands between this page and somebody with a disability. */
	async expectAccessible(what: string): Promise<void> {
		await expect(this.page.locator("h1").first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page: this.page }).analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
			what,
		).toEqual([]);
	}
}
