import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { Notice } from "../Notice";

/** What was refused of the form as a whole, in the server's words; the focus goes there. */
export function FormProblem({ problem }: { problem: unknown }) {
	const { t } = useTranslation("common");
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (problem) box.current?.focus();
	}, [problem]);
	if (!problem) return null;
	const refusal = problem instanceof ApiProblem ? problem : undefined;
	const unplaced = refusal?.errors.map(({ message }) => message) ?? [];
	return (
		<div ref={box} tabIndex={-1}>
			<Notice tone="danger" alert>
				<b>{refusal?.title ?? t("error.title")}</b>
				<br />
				{refusal?.detail ?? t(navigator.onLine ? "error.unknown" : "error.offline")}
				{unplaced.length > 0 && ` ${unplaced.join(" ")}`}
				{refusal && refusal.status >= 500 && refusal.requestId && (
					<>
						<br />
						<span className="caption">{t("error.reference", { id: refusal.requestId })}</span>
					</>
				)}
			</Notice>
		</div>
	);
}
