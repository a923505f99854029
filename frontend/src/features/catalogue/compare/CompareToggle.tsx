import { useTranslation } from "react-i18next";
import styles from "./CompareToggle.module.css";
import { type Chosen, choose, drop, mostCompared, useChosen } from "./selection";

/** Puts a listing beside others, up to four. */
export function CompareToggle({ listing }: { listing: Chosen }) {
	const { t } = useTranslation("common");
	const chosen = useChosen();
	const isChosen = chosen.some(({ id }) => id === listing.id);
	const full = !isChosen && chosen.length >= mostCompared;
	return (
		<label className={styles.toggle} title={full ? t("compare.full", { count: mostCompared }) : undefined}>
			<input
				type="checkbox"
				checked={isChosen}
				disabled={full}
				onChange={() => (isChosen ? drop(listing.id) : choose(listing))}
			/>
			{t("compare.choose")}
			<span className="vh">: {listing.title}</span>
		</label>
	);
}
