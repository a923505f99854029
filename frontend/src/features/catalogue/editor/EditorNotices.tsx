import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";
import { FormProblem } from "@/ui/form/FormProblem";
import { Notice } from "@/ui/Notice";
import { ReviewAnswer } from "./ReviewAnswer";
import type { Kind } from "./steps";

type Props = {
	type: Kind;
	own: Pick<Schema<"OwnListing"> | Schema<"OwnNeed">, "review" | "state">;
	merged: boolean;
	/** Why the last save was refused, where no field of the page says it. */
	problem: ApiProblem | undefined;
};

/** What one has to know before going on: the reviewer's answer, a colleague's changes, a refused save. */
export function EditorNotices({ type, own, merged, problem }: Props) {
	const { t } = useTranslation("editor");
	return (
		<>
			{own.review && own.review.decision !== "PUBLISH" && <ReviewAnswer review={own.review} type={type} />}
			{merged && <Notice>{t("merged")}</Notice>}
			{problem && problem.errors.length === 0 && <FormProblem problem={problem} />}
		</>
	);
}
