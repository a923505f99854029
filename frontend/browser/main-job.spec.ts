import { expect, test } from "@playwright/test";
import { Person } from "./person";
import type { Language } from "./words";

for (const language of ["vi", "en"] as const) {
	test(`from a listing to binding terms, by four people, in ${language}`, async ({ browser }) => {
		const marker = `Ziga${language}${Date.now().toString(36)}`;
		const title = `${marker} màng gốm lọc nước thải nhuộm`;

		const researcher = await Person.arrive(browser, language);
		await researcher.signIn("vien");
		await researcher.expectAccessible("today");
		await writeListing(researcher, title);

		const operator = await Person.arrive(browser, language);
		await operator.signIn("dieuhanh");
		await publish(operator, title);

		const stranger = await Person.arrive(browser, language);
		await find(stranger, `${marker} mang gom loc nuoc`, title);

		const buyer = await Person.arrive(browser, language);
		await buyer.signIn("doanhnghiep");
		await find(buyer, `${marker} mang gom loc nuoc`, title);
		await showInterest(buyer);

		await acceptInterest(researcher, title);
		const room = new URL(researcher.page.url()).pathname.replace(/^\/en/, "");
		await researcher.press("deal:nda.proposeVerb");
		await signNda(researcher);
		await buyer.go(room);
		await buyer.expectAccessible("deal room before the NDA");
		await signNda(buyer);

		await buyer.go(`${room}/offer`);
		await makeOffer(buyer, "1500000000");
		await researcher.go(room);
		await researcher.expectAccessible("deal room with an offer");
		await counter(researcher, room, "1800000000");
		await buyer.go(room);
		await acceptOffer(buyer);
		await researcher.go(room);
		await expect(researcher.page.getByText(/1[.,]800[.,]000[.,]000/).first()).toBeVisible();
		await researcher.expectAccessible("deal room agreed");
	});
}

/** What is optional says so behind its name. */
const begins = (words: RegExp) => new RegExp(words.source.slice(0, -4));

async function writeListing(person: Person, title: string) {
	const { page, t, language } = person;
	const field = (key: string, lang: Language) =>
		page.getByRole("group", { name: begins(t(key)) }).locator(`[lang="${lang}"]`);
	await person.go("/workspace/listings");
	await person.expectAccessible("own listings");
	await person.press("editor:listing.new");
	await page.waitForURL(/listings\/[0-9A-Z]{13}/);
	await field("editor:listing.part.title", "vi").fill(title);
	await field("editor:listing.part.title", "en").fill(`${title} (ceramic membrane)`);
	await field("editor:listing.part.summary", "vi").fill(
		"Ống màng gốm xốp làm từ tro bay nhiệt điện và cao lanh, đặt sau bể sinh học của nhà máy dệt nhuộm. Nước sau lọc dùng lại được cho công đoạn giặt.",
	);
	await field("editor:listing.part.summary", "en").fill(
		"Porous ceramic tubes made of fly ash and kaolin, placed after the biological tank of a dyeing mill. The water is used again for washing.",
	);
	await page.getByLabel(t("editor:listing.part.field")).selectOption("ENV");
	await person.expectAccessible("editor");
	await step(person, "advantages");
	await person.press(
		"editor:rows.add",
		page.getByRole("group", { name: t("editor:listing.part.advantages") }),
	);
	await page
		.locator('fieldset textarea[lang="vi"]')
		.first()
		.fill("Giá thành mỗi mét vuông thấp hơn màng polyme.");
	const applications = page.getByRole("group", { name: t("editor:listing.part.applications"), exact: true });
	await person.press("editor:rows.add", applications);
	await applications.locator('textarea[lang="vi"]').first().fill("Nhà máy dệt nhuộm.");
	await step(person, "readiness");
	await page.getByRole("radio", { name: /^TRL 7/ }).check();
	await page
		.getByRole("group", { name: t("editor:listing.part.trlBasis") })
		.getByRole("radio")
		.first()
		.check();
	await step(person, "transfer");
	for (const part of ["objectKinds", "rights", "transferForms", "transferMethods"]) {
		await page
			.getByRole("group", { name: t(`editor:listing.part.${part}`) })
			.getByRole("checkbox")
			.first()
			.check();
	}
	await field("editor:listing.part.cooperation", language).fill("Li-xăng cho nhà máy trong nước.");
	await page.getByLabel(t("editor:listing.part.country")).selectOption("VN");
	await step(person, "submit");
	await person.press("editor:submit.send");
	await expect(page.getByText(t("editor:submit.sent"))).toBeVisible();
}

async function step(person: Person, name: string) {
	const url = new URL(person.page.url());
	url.searchParams.set("step", name);
	await person.page
		.getByRole("link", { name: new RegExp(person.t(`editor:listing.step.${name}`).source.slice(4, -4)) })
		.first()
		.click();
	await person.page.waitForURL(url.href);
}

async function publish(person: Person, title: string) {
	const { page, t } = person;
	await person.go("/operator/reviews");
	await person.expectAccessible("review queue");
	await page
		.getByRole("link", { name: new RegExp(title) })
		.first()
		.click();
	await page.waitForURL(/operator\/reviews\/.+/);
	await person.expectAccessible("review");
	for (const criterion of ["advantage", "clarity", "cooperation", "form"]) {
		const group = page.getByRole("group", {
			name: new RegExp(t(`review:criterion.${criterion}.name`).source.slice(4, -4)),
		});
		await group.getByRole("radio", { name: /^4:/ }).check();
	}
	for (const reason of await page.locator("form textarea").all()) await reason.fill("Rõ và đủ.");
	await person.press("review:send.PUBLISH");
	await page.waitForURL(/operator\/reviews$/);
}

async function find(person: Person, words: string, title: string) {
	const { page } = person;
	const asked = `q=${encodeURIComponent(words)}`;
	await expect
		.poll(async () => (await page.request.get(`/api/v1/search?${asked}`)).text(), { timeout: 60_000 })
		.toContain(title);
	await person.go(`/search?${asked}`);
	await person.expectAccessible("search");
	await page
		.getByRole("link", { name: new RegExp(title) })
		.first()
		.click();
	await page.waitForURL(/listings\/.+/);
	await person.expectAccessible("listing");
}

async function showInterest(person: Person) {
	const { page, t } = person;
	await person.press("interest:want");
	await page
		.getByRole("dialog")
		.getByLabel(t("interest:message"))
		.fill("Chúng tôi có nhà máy nhuộm 1.200 m³ mỗi ngày.");
	await person.confirm("interest:send");
	await expect(page.getByRole("dialog", { name: t("interest:sent") })).toBeVisible();
}

async function acceptInterest(person: Person, title: string) {
	const { page } = person;
	await person.go("/workspace/deals?tab=received");
	const item = page.getByRole("article").filter({ hasText: title });
	await person.expectAccessible("interests");
	await person.press("deal:interests.accept", item);
	await person.confirm("deal:interests.accept");
	await page.waitForURL(/deals\/[0-9A-Z]+/);
}

async function signNda(person: Person) {
	const { page, t } = person;
	await person.press("deal:nda.sign");
	await page.getByRole("dialog").getByLabel(t("deal:nda.password")).fill(person.password);
	await person.confirm("deal:nda.sign");
	await expect(page.getByText(t("deal:nda.signed")).first()).toBeVisible();
}

async function makeOffer(person: Person, amount: string) {
	const { page, t } = person;
	await page
		.getByRole("button", { name: new RegExp(t("deal:template.LICENCE_NON_EXCLUSIVE").source.slice(4, -4)) })
		.click();
	await page.getByLabel(t("deal:field.description")).fill("Quy trình, công thức phối liệu và bản vẽ.");
	await page.getByLabel(t("deal:field.amount")).first().fill(amount);
	await page.getByLabel(t("deal:field.percent")).fill("3");
	await person.expectAccessible("offer");
	await send(person);
}

async function counter(person: Person, room: string, amount: string) {
	await person.go(`${room}/offer`);
	await person.page.getByLabel(person.t("deal:field.amount")).first().fill(amount);
	await send(person);
}

async function send(person: Person) {
	await person.press("deal:form.send");
	await person.confirm("deal:form.send");
	await person.page.waitForURL(/deals\/[0-9A-Z]+$/);
}

async function acceptOffer(person: Person) {
	const { page, t } = person;
	await person.press("deal:bind.accept");
	await person.confirm("deal:bind.accept");
	await expect(page.getByText(t("deal:accept.done"))).toBeVisible();
}
