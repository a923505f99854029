import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldGroup, Radio, TextArea } from "@/ui/Field";
import { Notice } from "@/ui/Notice";
import type { RefusalCode } from "../types";
import { Refused } from "./Refused";

const codes: readonly RefusalCode[] = [
	"TOO_EARLY",
	"BENEFIT_UNCLEAR",
	"DOES_NOT_FIT_NEED",
	"PRICE",
	"TERRITORY_OR_EXCLUSIVITY",
	"ALREADY_IN_TALKS",
	"CANNOT_DISCLOSE",
	"OTHER",
];

type Props = {
	open: boolean;
	onClose: () => void;
	title: string;
	/** What it means for both sides. */
	meaning: string;
	verb: string;
	onDecline: (reason: { code: RefusalCode; text: string | null }) => void;
	busy: boolean;
	error: unknown;
};

/** Says no with one reason, which the other side reads. */
export function DeclineDialog({ open, onClose, title, meaning, verb, onDecline, busy, error }: Props) {
	const { t } = useTranslation("deal");
	const name = useId();
	const [code, setCode] = useState<RefusalCode>();
	const [text, setText] = useState("");
	const [tried, setTried] = useState(false);
	const textMissing = code === "OTHER" && text.trim() === "";
	const fields = error instanceof ApiProblem ? error.byField : {};

	function decline() {
		setTried(true);
		if (code && !textMissing) onDecline({ code, text: text.trim() || null });
	}

	return (
		<Dialog
			open={open}
			onClose={onClose}
			title={title}
			actions={
				<>
					<Button onClick={onClose}>{t("decline.back")}</Button>
					<Button variant="danger" onClick={decline} busy={busy}>
						{verb}
					</Button>
				</>
			}
		>
			<Notice>{meaning}</Notice>
			<FieldGroup
				legend={t("decline.reason")}
				hint={t("decline.read")}
				error={tried && !code ? t("error.required") : fields.code}
			>
				{codes.map((each) => (
					<Radio
						key={each}
						name={name}
						label={t(`refusal.${each}`)}
						checked={code === each}
						onChange={() => setCode(each)}
					/>
				))}
			</FieldGroup>
			<TextArea
				label={t("decline.text")}
				optional={code !== "OTHER"}
				rows={3}
				maxLength={2000}
				value={text}
				onChange={({ target }) => setText(target.value)}
				error={tried && textMissing ? t("error.required") : fields.text}
			/>
			<Refused error={error} />
		</Dialog>
	);
}
