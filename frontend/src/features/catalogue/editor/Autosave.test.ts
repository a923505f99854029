import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem } from "@/api/problem";
import { Autosave } from "./Autosave";

type Doc = { title: string; trl: number };
type Own = { version: number; content: Doc };

const refusal = (status: number, document = {}) =>
	new ApiProblem({ status, headers: new Headers() }, document);

function serverWith(own: Own) {
	const server = {
		own,
		save: vi.fn(async (doc: Doc, version: number): Promise<Own> => {
			if (version !== server.own.version) throw refusal(412);
			server.own = { version: version + 1, content: doc };
			return server.own;
		}),
		load: async () => server.own,
		docOf: (each: Own) => each.content,
	};
	return server;
}

/** The page is gone before the pause is over: nothing of it runs any more. */
async function typedBeforeReload(server: ReturnType<typeof serverWith>, doc: Doc) {
	new Autosave(first, server, "draft").change(doc);
	vi.clearAllTimers();
}

const first: Own = { version: 1, content: { title: "Màng", trl: 4 } };

beforeEach(() => {
	vi.useFakeTimers();
	sessionStorage.clear();
});
afterEach(() => {
	vi.useRealTimers();
});

test("typing is sent once, after a pause", async () => {
	const server = serverWith(first);
	const draft = new Autosave(first, server, "draft");
	draft.change({ title: "Màng g", trl: 4 });
	draft.change({ title: "Màng gốm", trl: 4 });
	expect(draft.get().saving).toBe("waiting");
	await vi.advanceTimersByTimeAsync(1000);
	expect(server.save).toHaveBeenCalledTimes(1);
	expect(server.own.content.title).toBe("Màng gốm");
	expect(draft.get().saving).toBe("saved");
});

test("what is typed during a save is sent after it, with the new version", async () => {
	const server = serverWith(first);
	let arrive = () => {};
	server.save.mockImplementationOnce(
		(doc) =>
			new Promise((resolve) => {
				arrive = () => {
					server.own = { version: 2, content: doc };
					resolve(server.own);
				};
			}),
	);
	const draft = new Autosave(first, server, "draft");
	draft.change({ title: "a", trl: 4 });
	await vi.advanceTimersByTimeAsync(1000);
	draft.change({ title: "ab", trl: 4 });
	arrive();
	await vi.advanceTimersByTimeAsync(2000);
	expect(server.own).toEqual({ version: 3, content: { title: "ab", trl: 4 } });
	expect(draft.get().saving).toBe("saved");
});

test("what was typed outlives a reload", async () => {
	const server = serverWith(first);
	await typedBeforeReload(server, { title: "dở dang", trl: 4 });
	const again = new Autosave(first, server, "draft");
	again.start();
	expect(again.get().doc.title).toBe("dở dang");
	await vi.advanceTimersByTimeAsync(1000);
	expect(server.own.content.title).toBe("dở dang");
});

test("what was typed before a reload meets what a colleague saved meanwhile", async () => {
	const server = serverWith(first);
	await typedBeforeReload(server, { title: "dở dang", trl: 4 });
	server.own = { version: 2, content: { title: "Màng", trl: 7 } };
	const again = new Autosave(server.own, server, "draft");
	again.start();
	expect(again.get().doc).toEqual({ title: "dở dang", trl: 7 });
	await vi.advanceTimersByTimeAsync(3000);
	expect(server.own).toEqual({ version: 3, content: { title: "dở dang", trl: 7 } });
});

test("a colleague's other change is taken over without asking", async () => {
	const server = serverWith(first);
	const draft = new Autosave(first, server, "draft");
	server.own = { version: 2, content: { title: "Màng", trl: 6 } };
	draft.change({ title: "Màng gốm", trl: 4 });
	await vi.advanceTimersByTimeAsync(3000);
	expect(server.own).toEqual({ version: 3, content: { title: "Màng gốm", trl: 6 } });
	expect(draft.get()).toMatchObject({ saving: "saved", merged: true, doc: { title: "Màng gốm", trl: 6 } });
});

test("a colleague's change of the same part waits for the person's choice, and nothing typed is lost", async () => {
	const server = serverWith(first);
	const draft = new Autosave(first, server, "draft");
	server.own = { version: 2, content: { title: "Màng lọc", trl: 4 } };
	draft.change({ title: "Màng gốm", trl: 4 });
	await vi.advanceTimersByTimeAsync(3000);
	expect(draft.get().saving).toBe("conflict");
	expect(draft.get().conflict?.parts).toEqual(["title"]);
	expect(draft.get().doc.title).toBe("Màng gốm");
	draft.choose({ title: "theirs" });
	await vi.advanceTimersByTimeAsync(3000);
	expect(draft.get()).toMatchObject({ saving: "saved", doc: { title: "Màng lọc" } });
});

test("a lost network is tried again by itself", async () => {
	const server = serverWith(first);
	server.save.mockRejectedValueOnce(new TypeError("Failed to fetch"));
	const draft = new Autosave(first, server, "draft");
	draft.change({ title: "b", trl: 4 });
	await vi.advanceTimersByTimeAsync(1000);
	expect(draft.get().saving).toBe("offline");
	await vi.advanceTimersByTimeAsync(5000);
	expect(draft.get().saving).toBe("saved");
});

test("a refusal is shown and not repeated until something changes", async () => {
	const server = serverWith(first);
	server.save.mockRejectedValueOnce(
		refusal(400, { errors: [{ path: "content.trl", code: "out-of-range", message: "Từ 1 đến 9." }] }),
	);
	const draft = new Autosave(first, server, "draft");
	draft.change({ title: "Màng", trl: 12 });
	await vi.advanceTimersByTimeAsync(60_000);
	expect(server.save).toHaveBeenCalledTimes(1);
	expect(draft.get().problem?.byField["content.trl"]).toBe("Từ 1 đến 9.");
	draft.change({ title: "Màng", trl: 9 });
	expect(await draft.flush()).toBe(true);
	expect(server.own.content.trl).toBe(9);
});

test("an expired session keeps the text for whoever comes back", async () => {
	const server = serverWith(first);
	server.save.mockRejectedValueOnce(refusal(401));
	const draft = new Autosave(first, server, "draft");
	draft.change({ title: "c", trl: 4 });
	await vi.advanceTimersByTimeAsync(1000);
	expect(draft.get().saving).toBe("signedOut");
	expect(new Autosave(first, server, "draft").get().doc.title).toBe("c");
});
