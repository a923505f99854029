import { languageOf } from "@/i18n/language";
import { ApiProblem } from "./problem";

type Upload = {
	file: File;
	caption?: string | undefined;
	onProgress?: (share: number) => void;
	signal?: AbortSignal;
};

/** Sends a file to an address of the API; unlike fetch it tells how far it is. Refusals are thrown as ApiProblem. */
export function upload<Answer>(
	address: string,
	{ file, caption, onProgress, signal }: Upload,
): Promise<Answer> {
	const form = new FormData();
	if (caption !== undefined) form.append("caption", caption);
	form.append("file", file);
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", address);
		request.responseType = "json";
		request.setRequestHeader("Accept-Language", languageOf(window.location.pathname));
		request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
		request.onload = () => {
			if (request.status >= 200 && request.status < 300) resolve(request.response as Answer);
			else reject(new ApiProblem(answerOf(request), request.response ?? {}));
		};
		request.onerror = () => reject(new TypeError("offline"));
		request.onabort = () => reject(new DOMException("aborted", "AbortError"));
		signal?.addEventListener("abort", () => request.abort());
		request.send(form);
	});
}

const answerOf = (request: XMLHttpRequest) => ({
	status: request.status,
	headers: new Headers({
		"Retry-After": request.getResponseHeader("Retry-After") ?? "",
		"X-Request-Id": request.getResponseHeader("X-Request-Id") ?? "",
	}),
});
