import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { useLocalText } from "@/i18n/localText";
import { MoreLink } from "@/ui/MoreLink";
import { OrganisationName } from "@/ui/OrganisationName";
import { ResponseRate } from "@/ui/ResponseRate";
import { Sheet } from "@/ui/Sheet";
import styles from "../pages/Publication.module.css";
import { useWord } from "../queries/vocabularies";

/** Who stands behind it, and how reliably they answer. */
export function PublisherSheet({ organisation }: { organisation: Schema<"ListingOrganisation"> }) {
	const { t } = useTranslation("catalogue");
	const text = useLocalText();
	const word = useWord();
	const what = [word("organisationKinds", organisation.kind), word("countries", organisation.country)].filter(
		Boolean,
	);
	return (
		<Sheet>
			<h2>
				<OrganisationName name={text(organisation.name)} verified={organisation.verified} />
			</h2>
			<p className="ui muted">{what.join(", ")}</p>
			<hr className={styles.rule} />
			<ResponseRate rate={organisation.responseRate} withCount />
			<hr className={styles.rule} />
			<MoreLink to={`/organisations/${organisation.id}`}>{t("seeOrganisation")}</MoreLink>
		</Sheet>
	);
}
