import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "@/api/client";
import { ApiProblem, type FieldProblem } from "@/api/problem";
import { useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { useOnce } from "@/api/useOnce";
import { toast } from "@/ui/Toast";
import { loadOwnListing, ownListingQuery } from "../queries/own";
import type { Server } from "./Autosave";
import { ConfidentialStep } from "./ConfidentialStep";
import { Conflict } from "./Conflict";
import { type ListingContent, ListingEditing } from "./Editing";
import { EditorFrame } from "./EditorFrame";
import { EditorNotices } from "./EditorNotices";
import { FilesStep } from "./Files";
import { ReadinessStep, RightsStep } from "./ListingProof";
import { TransferStep } from "./ListingTransfer";
import { AdvantagesStep, Basics } from "./ListingWords";
import { OwnHead } from "./OwnHead";
import { SavingStatus } from "./SavingStatus";
import { SubmitStep } from "./SubmitStep";
import { partOf } from "./steps";
import { useAutosave } from "./useAutosave";

type Own = Schema<"OwnListing">;
type Content = ListingContent;
/** What is typed, each part by itself, so that two people in different parts do not get into each other's way. */
type Doc = Content & { confidential: Schema<"Confidential"> };

const serverOf = (id: string): Server<Doc, Own> => ({
	docOf: ({ content, confidential }) => ({ ...content, confidential: confidential ?? {} }),
	load: () => loadOwnListing(id),
	save: async ({ confidential, ...content }, version) => {
		const { data } = await api.PUT("/api/v1/my/listings/{id}", {
			params: { path: { id }, header: ifMatch(`"${version}"`) },
			body: { content, confidential },
		});
		return data as Own;
	},
});

/** Writes a listing, step by step; everything typed is kept by itself. */
export function ListingEditor({ listing }: { listing: Own }) {
	const { t } = useTranslation("editor");
	const client = useQueryClient();
	const once = useOnce();
	const { data: session } = useSession();
	const [server] = useState(() => serverOf(listing.id));
	const { draft, doc, own, saving, savedAt, problem, conflict, merged } = useAutosave(
		listing,
		server,
		`draft:listing:${listing.id}`,
	);
	const [submission, setSubmission] = useState<unknown>();
	const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
	const [busy, setBusy] = useState(false);

	/** What was missing in a part may be there once somebody writes in it. */
	const change = useCallback(
		(part: string, now: Doc) => {
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

	async function filesChanged() {
		draft.took(await loadOwnListing(listing.id));
	}

	async function submit() {
		setBusy(true);
		setSubmission(undefined);
		setMissing([]);
		try {
			if (!(await draft.flush())) return;
			const { data } = await once((header) =>
				api.POST("/api/v1/my/listings/{id}/submission", { params: { path: { id: listing.id }, header } }),
			);
			toast(t("submit.sent"));
			client.setQueryData(ownListingQuery(listing.id).queryKey, data as Own);
			client.invalidateQueries({ queryKey: ["my", "listings"] });
			draft.took(data as Own);
		} catch (error) {
			if (error instanceof ApiProblem && error.errors.length > 0) setMissing(error.errors);
			else setSubmission(error);
		} finally {
			setBusy(false);
		}
	}

	const published = own.state === "PUBLISHED" || own.state === "UNDER_NEGOTIATION";
	return (
		<ListingEditing.Provider value={{ content: doc, put, errorOf }}>
			<EditorFrame
				type="listing"
				completeness={own.completeness}
				review={own.review}
				refused={refusals.map(({ path }) => path)}
				head={
					<OwnHead type="listing" own={own} title={doc.title}>
						<SavingStatus saving={saving} savedAt={savedAt} retry={() => draft.flush()} />
					</OwnHead>
				}
				notice={
					<>
						{conflict && (
							<Conflict
								type="listing"
								parts={conflict.parts}
								mine={doc}
								theirs={server.docOf(conflict.theirs)}
								at={conflict.theirs.updatedAt}
								onChoose={(choices) => draft.choose(choices)}
							/>
						)}
						<EditorNotices type="listing" own={own} merged={merged} problem={problem} />
					</>
				}
			>
				{(step) => (
					<>
						{step === "basics" && <Basics />}
						{step === "advantages" && <AdvantagesStep />}
						{step === "readiness" && <ReadinessStep />}
						{step === "rights" && <RightsStep />}
						{step === "transfer" && <TransferStep />}
						{step === "files" && <FilesStep own={own} onChanged={filesChanged} errorOf={errorOf} />}
						{step === "confidential" && (
							<ConfidentialStep
								own={own}
								confidential={doc.confidential}
								onChange={(confidential) => change("confidential", { ...draft.get().doc, confidential })}
								onFiles={filesChanged}
								errorOf={errorOf}
							/>
						)}
						{step === "submit" && (
							<SubmitStep
								type="listing"
								id={own.id}
								version={own.version}
								maySubmit={own.allowedActions.includes("SUBMIT")}
								verified={session?.organisation?.verification === "VERIFIED"}
								refused={refusals}
								problem={submission}
								busy={busy}
								published={published}
								previewAt={`/workspace/listings/${listing.id}/preview`}
								onSubmit={submit}
							/>
						)}
					</>
				)}
			</EditorFrame>
		</ListingEditing.Provider>
	);
}
