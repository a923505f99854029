import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import styles from "./LoadMore.module.css";

type Props = {
	shown: number;
	total?: number | undefined;
	hasMore: boolean;
	loading: boolean;
	onMore: () => void;
};

/** How much of the list is on the page, and the way to the rest. */
export function LoadMore({ shown, total, hasMore, loading, onMore }: Props) {
	const { t } = useTranslation("common");
	return (
		<div className={styles.more}>
			<span aria-live="polite">
				{total === undefined ? t("shown", { shown }) : t("shownOf", { shown, total })}
			</span>
			{hasMore && (
				<Button onClick={onMore} busy={loading}>
					{loading ? t("loading") : t("loadMore")}
				</Button>
			)}
		</div>
	);
}
