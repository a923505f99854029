import { ApiProblem } from "@/api/problem";
import { forget, keep, kept } from "@/ui/form/kept";
import { merge } from "./merge";

/**
 * - `waiting`: typed, not yet sent · `saving` · `saved`
 * - `offline`: the server is out of reach, tried again by itself
 * - `refused`: the server says why; tried again with the next change
 * - `conflict`: somebody else changed the same parts; the person chooses
 * - `signedOut`: kept in this tab until the same person is back
 */
export type Saving = "saved" | "waiting" | "saving" | "offline" | "refused" | "conflict" | "signedOut";

export type Server<Doc, Own> = {
	save: (doc: Doc, version: number) => Promise<Own>;
	load: () => Promise<Own>;
	docOf: (own: Own) => Doc;
};

/** `sent` is what the server had when typing began: without it nobody could tell our changes from a colleague's. */
type Kept<Doc> = { version: number; doc: Doc; sent: Doc };

export type Snapshot<Doc, Own> = {
	doc: Doc;
	own: Own;
	saving: Saving;
	savedAt: Date | undefined;
	problem: ApiProblem | undefined;
	/** What both we and somebody else changed, with theirs. */
	conflict: { parts: (keyof Doc & string)[]; theirs: Own } | undefined;
	/** Somebody else's changes were taken over without a clash. */
	merged: boolean;
};

/**
 * Keeps a draft on the server while it is typed: one save at a time, the latest text last, nothing lost through reloads, expired
 * sessions, a lost network or a colleague at the same draft.
 */
export class Autosave<Doc extends object, Own extends { version: number }> {
	private snapshot: Snapshot<Doc, Own>;
	private sent: Doc;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private inFlight: Promise<void> | undefined;
	private failures = 0;
	private readonly listeners = new Set<() => void>();

	constructor(
		own: Own,
		private readonly server: Server<Doc, Own>,
		private readonly keepAs: string,
		private readonly delay = 800,
	) {
		const doc = server.docOf(own);
		this.sent = doc;
		this.snapshot = {
			doc,
			own,
			saving: "saved",
			savedAt: undefined,
			problem: undefined,
			conflict: undefined,
			merged: false,
		};
		const left = kept<Kept<Doc>>(keepAs);
		if (left && left.version === own.version) this.set({ doc: left.doc, saving: "waiting" });
		else if (left) this.meet(left.sent, left.sent, left.doc, own);
		clearTimeout(this.timer);
	}

	/** Sends what was left unsent by an earlier visit. */
	start() {
		if (this.snapshot.saving === "waiting") this.schedule(this.delay);
	}

	readonly get = () => this.snapshot;

	readonly subscribe = (listener: () => void) => {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	};

	/** The person typed. */
	change(doc: Doc) {
		this.keep(doc);
		if (this.snapshot.saving === "conflict") return this.set({ doc });
		this.set({ doc, saving: this.inFlight ? "saving" : "waiting", problem: undefined });
		this.schedule(this.delay);
	}

	/** Saves what there is now, and resolves when nothing is left to save. False if that did not work. */
	async flush(): Promise<boolean> {
		clearTimeout(this.timer);
		this.timer = undefined;
		await this.inFlight;
		if (this.unsaved && this.snapshot.saving !== "conflict") await this.push();
		return !this.unsaved;
	}

	/** Another part of the page (a file, a move of state) brought a newer version of the same thing. */
	took(own: Own) {
		this.set({ own });
	}

	/** Ends a conflict: for each part, ours or theirs. */
	choose(choices: Partial<Record<keyof Doc, "mine" | "theirs">>) {
		const { conflict, doc } = this.snapshot;
		if (!conflict) return;
		const theirs = this.server.docOf(conflict.theirs);
		const chosen = { ...doc };
		for (const part of conflict.parts) if (choices[part] === "theirs") chosen[part] = theirs[part];
		this.sent = theirs;
		this.set({ own: conflict.theirs, conflict: undefined, saving: "waiting" });
		this.change(chosen);
	}

	private get unsaved() {
		return this.snapshot.doc !== this.sent && this.snapshot.saving !== "saved";
	}

	private schedule(delay: number) {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.push(), delay);
	}

	private push(): Promise<void> {
		this.inFlight ??= this.save().finally(() => {
			this.inFlight = undefined;
		});
		return this.inFlight;
	}

	private async save() {
		const { doc, own } = this.snapshot;
		this.set({ saving: "saving" });
		try {
			const saved = await this.server.save(doc, own.version);
			this.failures = 0;
			this.sent = doc;
			const current = this.snapshot.doc === doc;
			this.set({
				own: saved,
				saving: current ? "saved" : "waiting",
				savedAt: new Date(),
				problem: undefined,
			});
			if (current) forget(this.keepAs);
			else {
				this.keep(this.snapshot.doc);
				this.schedule(this.delay);
			}
		} catch (error) {
			await this.failed(error);
		}
	}

	private async failed(error: unknown) {
		const status = error instanceof ApiProblem ? error.status : 0;
		if (status === 412) return this.reload();
		if (status === 401) return this.set({ saving: "signedOut" });
		if (error instanceof ApiProblem && status < 500 && status !== 429) {
			return this.set({ saving: "refused", problem: error });
		}
		this.failures += 1;
		this.set({ saving: "offline" });
		this.schedule(Math.min(30_000, 2_000 * 2 ** (this.failures - 1)));
	}

	private async reload() {
		try {
			const { own, doc } = this.snapshot;
			this.meet(this.sent, this.server.docOf(own), doc, await this.server.load());
		} catch (error) {
			await this.failed(error);
		}
	}

	/** Brings what we typed and what somebody else saved together. */
	private meet(sent: Doc, known: Doc, mine: Doc, theirs: Own) {
		const theirDoc = this.server.docOf(theirs);
		const { doc, conflicts } = merge(sent, known, mine, theirDoc);
		if (conflicts.length > 0) {
			this.set({ doc, saving: "conflict", conflict: { parts: conflicts, theirs } });
			return;
		}
		this.sent = theirDoc;
		this.set({ own: theirs, merged: true });
		this.change(doc);
	}

	private keep(doc: Doc) {
		keep(this.keepAs, { version: this.snapshot.own.version, doc, sent: this.sent } satisfies Kept<Doc>);
	}

	private set(change: Partial<Snapshot<Doc, Own>>) {
		this.snapshot = { ...this.snapshot, ...change };
		for (const listener of this.listeners) listener();
	}
}
