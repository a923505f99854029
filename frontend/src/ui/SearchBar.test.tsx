import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { SearchBar, type SearchSuggestion } from "./SearchBar";
import { inApp } from "./testing";

const suggestions: SearchSuggestion[] = [
	{ kind: "FIELD", text: "Môi trường", value: "ENV" },
	{ kind: "TITLE", text: "Xử lý nước rỉ rác", id: "0NHGF8A2QX3V7" },
];

async function shown() {
	const heard = { onType: vi.fn(), onSearch: vi.fn(), onChoose: vi.fn() };
	render(await inApp(<SearchBar text="" scope="listing" suggestions={suggestions} {...heard} />));
	return { ...heard, field: screen.getByRole("combobox", { name: "Bạn cần giải quyết việc gì?" }) };
}

const listed = () => within(screen.getByRole("listbox", { hidden: true }));

test("what is typed is searched, in the scope chosen", async () => {
	const { field, onSearch } = await shown();
	await userEvent.selectOptions(screen.getByRole("combobox", { name: "Tìm trong" }), "Nhu cầu");
	await userEvent.type(field, " xu ly nuoc {Enter}");
	expect(onSearch).toHaveBeenCalledExactlyOnceWith("xu ly nuoc", "need");
});

test("arrow keys walk the suggestions and come round to the field again", async () => {
	const { field, onChoose } = await shown();
	await userEvent.type(field, "xu");
	expect(field).toHaveAttribute("aria-expanded", "true");
	await userEvent.keyboard("{ArrowDown}{ArrowDown}");
	expect(listed().getByRole("option", { selected: true })).toHaveTextContent("Xử lý nước rỉ rác");
	await userEvent.keyboard("{ArrowDown}");
	expect(listed().queryByRole("option", { selected: true })).toBeNull();
	await userEvent.keyboard("{ArrowUp}{Enter}");
	expect(onChoose).toHaveBeenCalledExactlyOnceWith(suggestions[1], "listing");
});

test("Escape closes the suggestions and keeps what was typed", async () => {
	const { field } = await shown();
	await userEvent.type(field, "xu{Escape}");
	expect(listed().queryByRole("option")).toBeNull();
	expect(field).toHaveValue("xu");
});
