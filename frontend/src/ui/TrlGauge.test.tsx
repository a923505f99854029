import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { TrlGauge } from "./TrlGauge";
import { inApp } from "./testing";

const shown = async (levels: Parameters<typeof TrlGauge>[0]["levels"]) => {
	const { container } = render(await inApp(<TrlGauge levels={levels} />));
	return [...container.querySelectorAll("i")].map((tick) => tick.className || "floor");
};

test("nine ticks say how each level is known", async () => {
	const ticks = await shown({ claimed: 8, evidenced: 7, appraised: 6 });
	expect(ticks).toEqual([...Array(6).fill("appraised"), "evidenced", "claimed", "floor"]);
});

test("the number is the best level that somebody checked, and the words say all three", async () => {
	await shown({ claimed: 8, evidenced: 7, appraised: null });
	expect(screen.getByRole("img")).toHaveAccessibleName(
		"TRL 7 trên 9, có minh chứng: Trình diễn trong môi trường vận hành. Tự khai 8, minh chứng 7, thẩm tra chưa có.",
	);
});

test("an estimate is called one", async () => {
	await shown({ claimed: 5, evidenced: null, appraised: null, estimated: true });
	expect(screen.getByRole("img")).toHaveTextContent("TRL 5ước lượng");
});
