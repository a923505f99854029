import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "@/api/client";
import { ApiProblem, type FieldProblem } from "@/api/problem";
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
import { partOf } from "./steps";
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
	const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
	const [busy, setBusy] = useState(false);

	/** What was missing in a part may be there once somebody writes in it. */
	const change = useCallback(
		(part: string, now: Content) => {
			setMissing((all) => all.filter(({ path }) => partOf(path) !== part));
			draft.change(now);
		},
		[draft],
	);
	const put = useCallback(
		<Part extends keyof Content>(part: Part, value: Content[Part]) =>
			change(part, { ...draft.get().doc, [part]: value }),
		[change, draft],
	);
	const refusals = [...(problem?.errors ?? []), ...missing];
	const errorOf = (path: string) =>
		refusals.find((each) => each.path === `content.${path}` || each.path === path)?.message;

	async function submit() {
		setBusy(true);
		setSubmission(undefined);
		setMissing([]);
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
			if (error instanceof ApiProblem && error.errors.length > 0) setMissing(error.errors);
			else setSubmission(error);
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
								id={own.id}
								version={own.version}
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
