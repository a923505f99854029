import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { Button, ButtonLink } from "@/ui/Button";
import { OrganisationName } from "@/ui/OrganisationName";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import styles from "../pages/Party.module.css";
import { useActFor } from "../queries/session";

/** The organisations that one may act for; the visible switch between them. */
export function Memberships({ session }: { session: Schema<"Session"> }) {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const actFor = useActFor();
	return (
		<Sheet title={t("account.organisations")} flush>
			<ul className={styles.list}>
				{session.memberships.map(({ id, name, role, verification }) => (
					<li key={id}>
						<span>
							<OrganisationName name={text(name)} verified={verification === "VERIFIED"} />
							<small>{t(`role.${role}`)}</small>
						</span>
						{id === session.organisation?.id ? (
							<Badge tone="success">{t("account.acting")}</Badge>
						) : (
							<Button
								size="small"
								onClick={async () => {
									await actFor(id);
									toast(t("common:account.actingNow", { organisation: text(name) }));
								}}
							>
								{t("account.actFor")}
							</Button>
						)}
					</li>
				))}
				{session.memberships.length === 0 && (
					<li>
						<span>{t("account.noOrganisation")}</span>
					</li>
				)}
			</ul>
			<div className={styles.pad}>
				<ButtonLink to="/workspace/organisations/new" icon="plus" size="small">
					{t("common:account.newOrganisation")}
				</ButtonLink>
			</div>
		</Sheet>
	);
}
