import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, type idempotent, ifMatch } from "@/api/client";
import { useOnce } from "@/api/useOnce";
import type { LocalText } from "@/i18n/localText";
import { useLanguage, useLocaleNavigate } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { FormProblem } from "@/ui/form/FormProblem";
import type { Kind } from "./steps";

/** Begins a draft; of a need with what was searched for in vain as its title. */
export function NewButton({ type, title }: { type: Kind; title?: string }) {
	const { t } = useTranslation("editor");
	const once = useOnce();
	const client = useQueryClient();
	const navigate = useLocaleNavigate();
	const language = useLanguage();
	const [busy, setBusy] = useState(false);
	const [problem, setProblem] = useState<unknown>();
	async function begin() {
		setBusy(true);
		setProblem(undefined);
		try {
			const { data } = await once(
				async (header): Promise<{ data?: { id: string } }> =>
					type === "listing"
						? api.POST("/api/v1/my/listings", { params: { header } })
						: beginNeed(header, title && { [language]: title }),
			);
			client.invalidateQueries({ queryKey: ["my"] });
			if (data) navigate(`/workspace/${type}s/${data.id}`);
		} catch (refused) {
			setProblem(refused);
		} finally {
			setBusy(false);
		}
	}
	return (
		<>
			<Button variant="primary" size="small" icon="plus" busy={busy} onClick={begin}>
				{t(`${type}.new`)}
			</Button>
			<FormProblem problem={problem} />
		</>
	);
}

async function beginNeed(header: ReturnType<typeof idempotent>, title?: "" | LocalText) {
	const begun = await api.POST("/api/v1/my/needs", { params: { header } });
	if (begun.data && title) {
		const { id, version, content } = begun.data;
		await api.PUT("/api/v1/my/needs/{id}", {
			params: { path: { id }, header: ifMatch(`"${version}"`) },
			body: { content: { ...content, title } },
		});
	}
	return begun;
}
