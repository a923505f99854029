import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";

export function NotFound() {
	const { t } = useTranslation("common");
	return (
		<div className="wrap page">
			<PageTitle>{t("notFound.title")}</PageTitle>
			<EmptyState
				level={1}
				title={t("notFound.title")}
				action={
					<>
						<ButtonLink to="/search" variant="primary" icon="search">
							{t("notFound.search")}
						</ButtonLink>
						<ButtonLink to="/">{t("notFound.home")}</ButtonLink>
					</>
				}
			>
				{t("notFound.text")}
			</EmptyState>
		</div>
	);
}
