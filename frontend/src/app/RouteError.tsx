import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { ErrorState } from "@/ui/ErrorState";

/** What is left to say when a page broke while it was drawn, or its code could not be fetched. */
export function RouteError() {
	const { t } = useTranslation("common");
	return (
		<div className="wrap page">
			<ErrorState
				level={1}
				error={useRouteError()}
				title={t("error.page")}
				retry={() => window.location.reload()}
			/>
		</div>
	);
}
