import { useEffect } from "react";
import { useLocaleNavigate } from "@/i18n/useLanguage";

const takesText = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `/` puts the cursor into the page's search field, or goes to the search page where there is none. */
export function useSearchKey() {
	const navigate = useLocaleNavigate();
	useEffect(() => {
		function pressed(event: KeyboardEvent) {
			if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target))
				return;
			event.preventDefault();
			const field = document.querySelector<HTMLInputElement>("search input");
			if (field) field.focus();
			else navigate("/search");
		}
		window.addEventListener("keydown", pressed);
		return () => window.removeEventListener("keydown", pressed);
	}, [navigate]);
}
