/** Whatever a part of a draft holds, as lines that can be read and compared. */
export function inWords(value: unknown): string {
	if (value === null || value === undefined || value === "") return "";
	if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join("\n");
	if (typeof value === "boolean") return value ? "✓" : "✗";
	if (typeof value !== "object") return String(value);
	const parts = value as Record<string, unknown>;
	if ("amount" in parts) return `${parts.amount} ${parts.currency ?? ""}`.trim();
	if ("vi" in parts || "en" in parts) return [parts.vi, parts.en].filter(Boolean).join(" / ");
	return inReadingOrder(parts).map(inWords).filter(Boolean).join(", ");
}

const first = ["kind", "criterion", "name", "title", "what", "ours", "existing", "mode"];

/** Stored documents have their names in no order that anybody reads in. */
const inReadingOrder = (parts: Record<string, unknown>) =>
	Object.entries(parts)
		.map(([name, value], index) => ({
			value,
			place: first.includes(name) ? first.indexOf(name) - first.length : index,
		}))
		.sort((one, other) => one.place - other.place)
		.map(({ value }) => value);
