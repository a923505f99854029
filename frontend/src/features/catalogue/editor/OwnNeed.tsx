import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Schema } from "@/api/types";
import { ErrorState } from "@/ui/ErrorState";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { ownNeedQuery } from "../queries/own";
import styles from "./Editor.module.css";
import { NeedEditor } from "./NeedEditor";
import { OwnHead } from "./OwnHead";
import { ReviewAnswer } from "./ReviewAnswer";

type Own = Schema<"OwnNeed">;

/** One's own need: the editor while its state allows changes, else where it stands and what the public reads. */
export function OwnNeed() {
	const { id = "" } = useParams();
	const { data: own, error, refetch } = useQuery(ownNeedQuery(id));
	if (error) {
		return (
			<div className="page">
				<ErrorState error={error} retry={refetch} />
			</div>
		);
	}
	if (!own) {
		return (
			<div className="page">
				<Skeleton lines={12} />
			</div>
		);
	}
	return own.allowedActions.includes("EDIT") ? (
		<NeedEditor key={own.id} need={own} />
	) : (
		<Standing own={own} />
	);
}

/** Nothing to change now: why, and what the reviewer said. */
function Standing({ own }: { own: Own }) {
	const { t } = useTranslation("editor");
	return (
		<div className={styles.page}>
			<OwnHead type="need" own={own} title={own.content.title} />
			<Notice>{t(`standing.need.${own.state}`, { defaultValue: t("standing.closed") })}</Notice>
			{own.review && <ReviewAnswer review={own.review} type="need" />}
		</div>
	);
}
