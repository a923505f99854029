/**
 * What was typed, kept for this tab through reloads and expired sessions and gone with it: never longer, since somebody else may
 * use the same computer.
 */
export function kept<Value>(key: string): Value | undefined {
	try {
		const text = sessionStorage.getItem(key);
		return text === null ? undefined : (JSON.parse(text) as Value);
	} catch {
		return undefined;
	}
}

export function keep(key: string, value: unknown) {
	try {
		sessionStorage.setItem(key, JSON.stringify(value));
	} catch {
		// Without storage the text lives as long as the page.
	}
}

export function forget(key: string) {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}

/** What one person typed is not for the next one who signs in here. */
export function forgetAll() {
	try {
		sessionStorage.clear();
	} catch {
		// Nothing was kept.
	}
}
