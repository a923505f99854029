import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { LoadMore } from "@/ui/LoadMore";
import { Skeleton } from "@/ui/Skeleton";
import { type Box, interestsQuery } from "../queries/interests";
import { InterestItem } from "./InterestItem";
import styles from "./Interests.module.css";

/** Interests that came in, or went out, newest first. */
export function InterestList({ box }: { box: Box }) {
	const { t } = useTranslation("deal");
	const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
		interestsQuery(box),
	);
	const interests = data?.pages.flatMap((page) => page?.items ?? []);
	return (
		<div className="stack-4">
			{error && <ErrorState error={error} retry={refetch} />}
			{!interests && !error && <Skeleton lines={8} />}
			{interests?.length === 0 && (
				<EmptyState
					title={t(`interests.none.${box}`)}
					action={
						box === "sent" ? (
							<ButtonLink to="/search" variant="primary" icon="search">
								{t("list.search")}
							</ButtonLink>
						) : (
							<ButtonLink to="/workspace/listings">{t("interests.toListings")}</ButtonLink>
						)
					}
				>
					{t(`interests.noneText.${box}`)}
				</EmptyState>
			)}
			{interests && interests.length > 0 && (
				<>
					<ul className={styles.interests}>
						{interests.map((interest) => (
							<li key={interest.id}>
								<InterestItem interest={interest} box={box} />
							</li>
						))}
					</ul>
					<LoadMore
						shown={interests.length}
						hasMore={hasNextPage}
						loading={isFetchingNextPage}
						onMore={fetchNextPage}
					/>
				</>
			)}
		</div>
	);
}
