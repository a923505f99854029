const browsers: [RegExp, string][] = [
	[/Edg\//, "Edge"],
	[/OPR\//, "Opera"],
	[/Firefox\//, "Firefox"],
	[/(Headless)?Chrome\//, "Chrome"],
	[/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
	[/Windows/, "Windows"],
	[/Android/, "Android"],
	[/iPhone|iPad/, "iOS"],
	[/Mac OS X/, "macOS"],
	[/Linux/, "Linux"],
];

/** `Chrome, Linux` out of what the browser says of itself; empty when it says nothing known. */
export function deviceOf(userAgent: string | null | undefined): string {
	const found = [browsers, systems].map((names) => names.find(([sign]) => sign.test(userAgent ?? ""))?.[1]);
	return found.filter(Boolean).join(", ");
}
