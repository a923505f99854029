import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { useDecline } from "../queries/moves";
import type { Deal } from "../types";
import { DeclineDialog } from "./DeclineDialog";

/** Ends the talks with a reason. Nothing that was offered stands after it. */
export function DeclineDeal({ deal, small }: { deal: Deal; small?: boolean }) {
	const { t } = useTranslation("deal");
	const [open, setOpen] = useState(false);
	const decline = useDecline(deal.id, () => setOpen(false));
	function close() {
		setOpen(false);
		decline.reset();
	}
	return (
		<>
			<Button size={small ? "small" : "normal"} icon="close" onClick={() => setOpen(true)}>
				{t("decline.deal")}
			</Button>
			<DeclineDialog
				open={open}
				onClose={close}
				title={t("decline.dealTitle")}
				meaning={t("decline.dealMeaning")}
				verb={t("decline.dealVerb")}
				onDecline={(reason) => decline.mutate(reason)}
				busy={decline.isPending}
				error={decline.error}
			/>
		</>
	);
}
