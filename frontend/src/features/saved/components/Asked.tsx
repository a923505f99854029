import { useTranslation } from "react-i18next";
import { type SearchFilters, useChips } from "@/features/search";
import { Badge } from "@/ui/Badge";
import styles from "../pages/Saved.module.css";

/** What is searched for, as words and chips. */
export function Asked({ filters }: { filters: SearchFilters }) {
	const { t } = useTranslation("saved");
	const chips = useChips(filters);
	return (
		<p className={styles.asked}>
			<span>{t(filters.type === "need" ? "inNeeds" : "inListings")}</span>
			{filters.q && <q>{filters.q}</q>}
			{chips.map(({ key, label }) => (
				<Badge key={key}>{label}</Badge>
			))}
		</p>
	);
}

const LONGEST_NAME = 120;

/** A name to begin with, from the words and the filters. */
export function useProposedName(filters: SearchFilters): string {
	const { t } = useTranslation("saved");
	const parts = [filters.q, ...useChips(filters).map(({ label }) => label)].filter(Boolean);
	const name = parts.join(", ") || t(filters.type === "need" ? "allNeeds" : "allListings");
	return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
