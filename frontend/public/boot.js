// Before the first paint: the chosen colours, and the language that the address names.
(() => {
	const root = document.documentElement;
	const stored = (key) => {
		try {
			return localStorage.getItem(key);
		} catch {
			return null;
		}
	};
	const theme = stored("theme");
	if (theme === "light" || theme === "dark") root.dataset.theme = theme;
	if (
		location.pathname === "/" &&
		stored("language") === "en" &&
		!document.referrer.startsWith(location.origin)
	) {
		location.replace(`/en${location.search}`);
	}
	root.lang = /^\/en(\/|$)/.test(location.pathname) ? "en" : "vi";
})();
