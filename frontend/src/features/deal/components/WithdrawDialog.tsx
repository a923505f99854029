import { useTranslation } from "react-i18next";
import { PromiseDialog } from "@/ui/Dialog";
import { toast } from "@/ui/Toast";
import { useWithdrawOffer } from "../queries/moves";
import type { Deal, Offer } from "../types";
import { Refused } from "./Refused";

type Props = { deal: Deal; offer: Offer; open: boolean; onClose: () => void };

export function WithdrawDialog({ deal, offer, open, onClose }: Props) {
	const { t } = useTranslation("deal");
	const { round } = offer;
	const withdraw = useWithdrawOffer(deal.id, () => {
		toast(t("withdraw.done", { round }));
		onClose();
	});
	function close() {
		withdraw.reset();
		onClose();
	}
	return (
		<PromiseDialog
			open={open}
			onClose={close}
			title={t("withdraw.title", { round })}
			promise={t("withdraw.promise", { round })}
			verb={t("bind.withdraw", { round })}
			busy={withdraw.isPending}
			onConfirm={() => withdraw.mutate(offer.id)}
		>
			<Refused error={withdraw.error} />
		</PromiseDialog>
	);
}
