import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { ListingView } from "../pages/Listing";
import { NeedView } from "../pages/Need";
import { listingPreviewQuery, needPreviewQuery } from "../queries/own";
import styles from "./Preview.module.css";

/** The listing as a stranger would see it, were it public as it stands now. */
export function ListingPreview() {
	const { id = "" } = useParams();
	const { data, error, refetch } = useQuery(listingPreviewQuery(id));
	return (
		<div className={styles.preview}>
			<Banner back={`/workspace/listings/${id}`} />
			{error && <ErrorState error={error} retry={refetch} />}
			{!data && !error && <Skeleton lines={12} />}
			{data && <ListingView listing={data} />}
		</div>
	);
}

/** The need as a stranger would see it. */
export function NeedPreview() {
	const { id = "" } = useParams();
	const { data, error, refetch } = useQuery(needPreviewQuery(id));
	return (
		<div className={styles.preview}>
			<Banner back={`/workspace/needs/${id}`} />
			{error && <ErrorState error={error} retry={refetch} />}
			{!data && !error && <Skeleton lines={12} />}
			{data && <NeedView need={data} />}
		</div>
	);
}

function Banner({ back }: { back: string }) {
	const { t } = useTranslation("editor");
	return (
		<div className={styles.banner}>
			<p>
				<b>{t("preview.title")}</b> {t("preview.explain")}
			</p>
			<ButtonLink to={back} size="small" icon="edit">
				{t("preview.back")}
			</ButtonLink>
		</div>
	);
}
