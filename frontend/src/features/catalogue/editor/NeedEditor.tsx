import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { useOnce } from "@/api/useOnce";
import { toast } from "@/ui/Toast";
import { loadOwnNeed, ownNeedQuery } from "../queries/own";
import type { Server } from "./Autosave";
import { Conflict } from "./Conflict";
import { NeedEditing } from "./Editing";
import { EditorFrame } from "./EditorFrame";
import { EditorNotices } from "./EditorNotices";
import { AskerStep, BoundsStep, ProblemStep } from "./NeedSteps";
import { OwnHead } from "./OwnHead";
import { SavingStatus } from "./SavingStatus";
import { SubmitStep } from "./SubmitStep";
import { useAutosave } from "./useAutosave";

type Own = Schema<"OwnNeed">;
type Content = Schema<"NeedContent">;

const serverOf = (id: string): Server<Content, Own> => ({
	docOf: ({ content }) => content,
	load: () => loadOwnNeed(id),
	save: async (content, version) => {
		const { data } = await api.PUT("/api/v1/my/needs/{id}", {
			params: { path: { id }, header: ifMatch(`"${version}"`) },
			body: { content },
		});
		return data as Own;
	},
});

/** Writes a need, step by step; everything typed is kept by itself. */
export function NeedEditor({ need }: { need: Own }) {
	const { t } = useTranslation("editor");
	const client = useQueryClient();
	const once = useOnce();
	const { data: session } = useSession();
	const [server] = useState(() => serverOf(need.id));
	const { draft, doc, own, saving, savedAt, problem, conflict, merged } = useAutosave(
		need,
		server,
		`draft:need:${need.id}`,
	);
	const [submission, setSubmission] = useState<unknown>();
	const [busy, setBusy] = useState(false);

	const put = useCallback(
		<Part extends keyof Content>(part: Part, value: Content[Part]) =>
			draft.change({ ...draft.get().doc, [part]: value }),
		[draft],
	);
	const refusals = [problem, submission].flatMap((each) => (each instanceof ApiProblem ? each.errors : []));
	const errorOf = (path: string) =>
		refusals.find((each) => each.path === `content.${path}` || each.path === path)?.message;

	async function submit() {
		setBusy(true);
		setSubmission(undefined);
		try {
			if (!(await draft.flush())) return;
			const { data } = await once((header) =>
				api.POST("/api/v1/my/needs/{id}/submission", { params: { path: { id: need.id }, header } }),
			);
			toast(t("submit.sent"));
			client.setQueryData(ownNeedQuery(need.id).queryKey, data as Own);
			client.invalidateQueries({ queryKey: ["my", "needs"] });
			draft.took(data as Own);
		} catch (error) {
			setSubmission(error);
		} finally {
			setBusy(false);
		}
	}

	return (
		<NeedEditing.Provider value={{ content: doc, put, errorOf }}>
			<EditorFrame
				type="need"
				completeness={own.completeness}
				review={own.review}
				refused={refusals.map(({ path }) => path)}
				head={
					<OwnHead type="need" own={own} title={doc.title}>
						<SavingStatus saving={saving} savedAt={savedAt} retry={() => draft.flush()} />
					</OwnHead>
				}
				notice={
					<>
						{conflict && (
							<Conflict
								type="need"
								parts={conflict.parts}
								mine={doc}
								theirs={server.docOf(conflict.theirs)}
								at={conflict.theirs.updatedAt}
								onChoose={(choices) => draft.choose(choices)}
							/>
						)}
						<EditorNotices type="need" own={own} merged={merged} problem={problem} />
					</>
				}
			>
				{(step) => (
					<>
						{step === "problem" && <ProblemStep />}
						{step === "bounds" && <BoundsStep />}
						{step === "asker" && <AskerStep stateAgency={session?.organisation?.kind === "STATE_AGENCY"} />}
						{step === "submit" && (
							<SubmitStep
								type="need"
								maySubmit={own.allowedActions.includes("SUBMIT")}
								verified={session?.organisation?.verification === "VERIFIED"}
								refused={refusals}
								problem={submission}
								busy={busy}
								published={own.state === "OPEN" || own.state === "IN_SELECTION"}
								previewAt={`/workspace/needs/${need.id}/preview`}
								onSubmit={submit}
							/>
						)}
					</>
				)}
			</EditorFrame>
		</NeedEditing.Provider>
	);
}
