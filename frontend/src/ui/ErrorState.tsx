import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { Button } from "./Button";
import { classes } from "./classes";
import styles from "./Message.module.css";

type Props = {
	error: unknown;
	retry?: (() => void) | undefined;
	title?: string;
	/** 1 where it stands for the whole page. */
	level?: 1 | 2;
};

/** What went wrong, in the server's own words where there are any, and a way to try again. */
export function ErrorState({ error, retry, title, level = 2 }: Props) {
	const Heading = `h${level}` as const;
	const { t } = useTranslation("common");
	const problem = error instanceof ApiProblem ? error : undefined;
	return (
		<div className={classes(styles.box, styles.error)} role="alert">
			<Heading>{title ?? problem?.title ?? t("error.title")}</Heading>
			<p>{problem?.detail ?? t(navigator.onLine ? "error.unknown" : "error.offline")}</p>
			{problem?.requestId && <p className="caption">{t("error.reference", { id: problem.requestId })}</p>}
			{retry && (
				<Button size="small" onClick={retry}>
					{t("retry")}
				</Button>
			)}
		</div>
	);
}
