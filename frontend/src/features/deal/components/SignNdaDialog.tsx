import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { useSession } from "@/api/session";
import { PromiseDialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { useSignNda } from "../queries/moves";
import type { Deal, Nda } from "../types";
import styles from "./Nda.module.css";
import { Refused } from "./Refused";
import { otherSide, useOrganisation } from "./sides";

type Props = { deal: Deal; nda: Nda; open: boolean; onClose: () => void };

/** Repeats what is promised and asks for the password once more: that is the signature. */
export function SignNdaDialog({ deal, nda, open, onClose }: Props) {
	const { t } = useTranslation("deal");
	const organisation = useOrganisation(deal);
	const { data: session } = useSession();
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const sign = useSignNda(deal.id, () => {
		toast(t("nda.signed"));
		onClose();
	});
	const side = deal.mySide === "SUPPLY" ? "SUPPLY" : "DEMAND";
	const duty = nda.form === "MUTUAL" ? "MUTUAL" : side === "SUPPLY" ? "SUPPLY" : "DEMAND";
	const wrong = sign.error instanceof ApiProblem ? sign.error.byField.password : undefined;

	function close() {
		setPassword("");
		setTried(false);
		sign.reset();
		onClose();
	}

	function confirm() {
		setTried(true);
		if (!password) return;
		sign.mutate({ sha256: nda.sha256, password }, { onSettled: () => setPassword("") });
	}

	return (
		<PromiseDialog
			open={open}
			onClose={close}
			title={t("nda.signTitle")}
			promise={
				<Trans
					t={t}
					i18nKey={`nda.promise.${duty}`}
					values={{
						organisation: organisation(side),
						other: organisation(otherSide(side)),
						years: t("span.years", { count: nda.years }),
					}}
					components={{ b: <b /> }}
				/>
			}
			verb={t("nda.sign")}
			onConfirm={confirm}
			busy={sign.isPending}
		>
			<p className="ui">{t("nda.evidence", { name: session?.account?.name })}</p>
			<form
				className={styles.password}
				onSubmit={(event) => {
					event.preventDefault();
					confirm();
				}}
			>
				<input
					type="text"
					name="username"
					autoComplete="username"
					hidden
					readOnly
					value={session?.account?.email ?? ""}
				/>
				<TextField
					type="password"
					label={t("nda.password")}
					autoComplete="current-password"
					value={password}
					onChange={({ target }) => setPassword(target.value)}
					error={tried && !password && !sign.error ? t("error.required") : wrong}
				/>
			</form>
			{!wrong && <Refused error={sign.error} />}
		</PromiseDialog>
	);
}
