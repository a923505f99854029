import { useTranslation } from "react-i18next";
import { IconButton } from "./Button";

function isDark() {
	const { theme } = document.documentElement.dataset;
	return theme ? theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
}

function switchTheme() {
	const theme = isDark() ? "light" : "dark";
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem("theme", theme);
	} catch {
		// Without storage the choice lives as long as the page.
	}
}

/** Light or dark. Until somebody chooses, the system decides. */
export function ThemeSwitch() {
	const { t } = useTranslation("common");
	return <IconButton icon="theme" label={t("theme")} onClick={switchTheme} />;
}
