import { useTranslation } from "react-i18next";
import styles from "./Skeleton.module.css";

type LineProps = {
	/** CSS lengths; by default a line of body text. */
	width?: string;
	height?: string;
};

export function SkeletonLine({ width = "100%", height = "1rem" }: LineProps) {
	return <span className={styles.line} style={{ inlineSize: width, blockSize: height }} aria-hidden="true" />;
}

const widths = ["100%", "92%", "97%", "60%"];

/** Holds the place of a paragraph, so that nothing moves when it comes. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
	const { t } = useTranslation("common");
	return (
		<div className="stack-2" role="status" aria-label={t("loading")}>
			{Array.from({ length: lines }, (_, line) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
				<SkeletonLine key={line} width={widths[line % widths.length] ?? "100%"} />
			))}
		</div>
	);
}
