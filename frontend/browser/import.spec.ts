import { expect, test } from "@playwright/test";
import { Person } from "./person";

const names = "Mã hồ sơ,Tên công nghệ,Mô tả,Ghi chú\n";

for (const language of ["vi", "en"] as const) {
	test(`a supplier brings in a file, in ${language}`, async ({ browser }) => {
		const supplier = await Person.arrive(browser, language);
		const { page } = supplier;
		await supplier.signIn("vien");
		await supplier.go("/workspace/listings");
		await supplier.press("editor:list.import");
		await page.waitForURL(/workspace\/import$/);
		await supplier.expectAccessible("imports");

		const rows = [1, 2, 3].map(
			(number) => `${language}-${number},Thiết bị ${language} mẫu số ${number} để thử nhập,Mô tả,x\n`,
		);
		await page.locator("input[type=file]").setInputFiles({
			name: `${language}.csv`,
			mimeType: "text/csv",
			buffer: Buffer.from(`\ufeff${names}${rows.join("")},Thiếu mã,,\n`, "utf8"),
		});
		await page.waitForURL(/workspace\/import\/[0-9A-Z]{13}/);
		await expect(
			page.getByRole("heading", { name: supplier.t("editor:import.mapping.title") }),
		).toBeVisible();
		await expect(page.getByLabel(supplier.t("editor:import.mapping.source"))).toHaveValue("0");
		await supplier.expectAccessible("mapping");

		await supplier.press("editor:import.mapping.check");
		await expect(page.getByRole("heading", { name: supplier.t("editor:import.found") })).toBeVisible();
		await page.getByLabel(supplier.t("editor:import.rows.show")).selectOption("ERRORS");
		await expect(page.getByText("Thiếu mã")).toBeVisible();
		await supplier.expectAccessible("what the dry run found");

		await page.getByRole("button", { name: language === "vi" ? "Nhập 3 dòng" : "Import 3 rows" }).click();
		await expect(page.getByRole("heading", { name: supplier.t("editor:import.result") })).toBeVisible();
		await supplier.expectAccessible("the result");
		await supplier.press("editor:import.toList.LISTING");
		await expect(page.getByText(`Thiết bị ${language} mẫu số 3 để thử nhập`)).toBeVisible();
	});
}
