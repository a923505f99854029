import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { sessionQuery } from "@/api/session";
import { useOnce } from "@/api/useOnce";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import { OrganisationForm } from "../components/OrganisationForm";
import { useTakeSession } from "../queries/session";
import styles from "./Party.module.css";

export function NewOrganisation() {
	const { t } = useTranslation("party");
	const navigate = useLocaleNavigate();
	const client = useQueryClient();
	const take = useTakeSession();
	const once = useOnce();
	return (
		<div className="page">
			<PageTitle>{t("newOrganisation.title")}</PageTitle>
			<div className={styles.head}>
				<div>
					<h1>{t("newOrganisation.title")}</h1>
					<p className="muted">{t("newOrganisation.lead")}</p>
				</div>
			</div>
			<Sheet className={styles.narrow}>
				<OrganisationForm
					keepAs="organisation:new"
					verb={t("newOrganisation.submit")}
					send={async (body) => {
						await once((header) => api.POST("/api/v1/organisations", { params: { header }, body }));
						const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
						if (session) take(session);
						navigate("/workspace/organisation?tab=verification");
					}}
				/>
			</Sheet>
		</div>
	);
}
