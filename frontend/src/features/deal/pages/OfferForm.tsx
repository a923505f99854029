import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { Blocked } from "../components/Blocked";
import { DealHead } from "../components/DealHead";
import { OfferEditor } from "../components/OfferEditor";
import { allows } from "../components/sides";
import { dealQuery } from "../queries/deals";

/** Writes an offer or a counter-offer. */
export function OfferForm() {
	const { dealId = "" } = useParams();
	const { t } = useTranslation("deal");
	const { data: deal, error, refetch } = useQuery(dealQuery(dealId));
	if (!deal)
		return (
			<div className="page">
				{error ? <ErrorState error={error} retry={refetch} /> : <Skeleton lines={10} />}
			</div>
		);
	const last = deal.offers.at(-1);
	const here = last ? t("form.counter", { round: last.round + 1 }) : t("form.first");
	return (
		<>
			<DealHead deal={deal} here={here} />
			{allows(deal, "SEND_OFFER") ? (
				<OfferEditor deal={deal} />
			) : (
				<div className="stack-4">
					<Blocked deal={deal} actions={["SEND_OFFER"]} />
					<EmptyState
						title={t("form.notNow")}
						action={<ButtonLink to={`/workspace/deals/${deal.id}`}>{t("form.back")}</ButtonLink>}
					>
						{t("form.notNowText")}
					</EmptyState>
				</div>
			)}
		</>
	);
}
