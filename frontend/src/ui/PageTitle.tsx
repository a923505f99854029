import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the page in the browser's tab and in the history. */
export function PageTitle({ children, description }: { children: string; description?: string | undefined }) {
	const { t } = useTranslation("common");
	const site = t("site");
	useEffect(() => {
		document.title = children === site ? site : `${children} | ${site}`;
	}, [children, site]);
	useEffect(() => {
		if (description) document.querySelector('meta[name="description"]')?.setAttribute("content", description);
	}, [description]);
	return null;
}
