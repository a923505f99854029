/** Whatever a part of a draft holds, as lines that can be read and compared. */
export function inWords(value: unknown): string {
	if (value === null || value === undefined || value === "") return "";
	if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join("\n");
	if (typeof value === "boolean") return value ? "✓" : "✗";
	if (typeof value !== "object") return String(value);
	const parts = value as Record<string, unknown>;
	if ("amount" in parts) return `${parts.amount} ${parts.currency ?? ""}`.trim();
	if ("vi" in parts || "en" in parts) return [parts.vi, parts.en].filter(Boolean).join(" / ");
	return Object.values(parts).map(inWords).filter(Boolean).join(", ");
}
