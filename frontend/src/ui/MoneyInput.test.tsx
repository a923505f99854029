import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { amountOf, MoneyInput } from "./MoneyInput";
import { inApp } from "./testing";

function Form({ currency }: { currency: string }) {
	const [amount, setAmount] = useState("");
	return (
		<>
			<MoneyInput label="Trả trước" value={amount} currency={currency} onChange={setAmount} />
			<output>{amount}</output>
		</>
	);
}

test("digits are grouped while one types, and the amount is spelt", async () => {
	render(await inApp(<Form currency="VND" />));
	const field = screen.getByRole("textbox", { name: "Trả trước" });
	await userEvent.type(field, "1350000000");
	expect(field).toHaveValue("1.350.000.000");
	expect(screen.getByRole("status")).toHaveTextContent("1350000000");
	expect(field).toHaveAccessibleDescription("Một tỷ ba trăm năm mươi triệu đồng");
});

test.each([
	["1.500.000 ₫", ",", 0, "1500000"],
	["007", ",", 0, "7"],
	["12,505", ",", 2, "12.50"],
	["1,200.5", ".", 2, "1200.5"],
	[",5", ",", 2, "0.5"],
	["không", ",", 0, ""],
])("%s is taken as an amount", (text, point, decimals, amount) => {
	expect(amountOf(text, point, decimals)).toBe(amount);
});
