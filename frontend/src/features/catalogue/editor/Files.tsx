import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import type { Schema } from "@/api/types";
import { upload } from "@/api/upload";
import { formatBytes } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { IconButton } from "@/ui/Button";
import { FieldError, TextField } from "@/ui/Field";
import { FormProblem } from "@/ui/form/FormProblem";
import { Uploads } from "@/ui/form/Uploads";
import { Icon } from "@/ui/Icon";
import { Sheet } from "@/ui/Sheet";
import { toast } from "@/ui/Toast";
import styles from "./Editor.module.css";

type Own = Schema<"OwnListing">;
type FileRef = Schema<"FileRef">;
export type FileKind = "IMAGE" | "DOCUMENT" | "CONFIDENTIAL_DOCUMENT";

type Props = {
	listingId: string;
	kind: FileKind;
	files: readonly FileRef[];
	onChanged: () => Promise<unknown>;
	error?: string | undefined;
};

const accepted: Record<FileKind, string> = {
	IMAGE: ".png,.jpg,.jpeg,.webp",
	DOCUMENT: ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.png,.jpg,.jpeg",
	CONFIDENTIAL_DOCUMENT: ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.png,.jpg,.jpeg",
};

/** The files of one kind: what there is, and the way to add more, each with its caption. */
export function FileSection({ listingId, kind, files, onChanged, error }: Props) {
	const { t } = useTranslation("editor");
	const language = useLanguage();
	const [caption, setCaption] = useState("");
	const [problem, setProblem] = useState<unknown>();
	const address = `/api/v1/my/listings/${listingId}/files`;

	async function remove(file: FileRef) {
		setProblem(undefined);
		try {
			await api.DELETE("/api/v1/my/listings/{id}/files/{fileId}", {
				params: { path: { id: listingId, fileId: file.id } },
			});
			toast(t("files.removed", { name: file.name }));
		} catch (refused) {
			setProblem(refused);
		}
		await onChanged();
	}

	return (
		<div className="stack-4">
			<FormProblem problem={problem} />
			{error && <FieldError>{error}</FieldError>}
			{files.length > 0 && (
				<ul className={styles.files}>
					{files.map((file) => (
						<li key={file.id}>
							{kind === "IMAGE" ? (
								<img src={`${address}/${file.id}`} alt={file.caption ?? file.name} loading="lazy" />
							) : (
								<Icon name={kind === "DOCUMENT" ? "file" : "lock"} />
							)}
							<span>
								<a href={`${address}/${file.id}`} target="_blank" rel="noreferrer">
									{file.caption || file.name}
								</a>
								<small className="num">
									{file.caption ? `${file.name}, ` : ""}
									{formatBytes(file.size, language)}
								</small>
							</span>
							<IconButton
								icon="trash"
								label={t("files.remove", { name: file.caption || file.name })}
								onClick={() => remove(file)}
							/>
						</li>
					))}
				</ul>
			)}
			<TextField
				label={t(`files.caption.${kind}`)}
				hint={t(`files.captionHint.${kind}`)}
				value={caption}
				onChange={(event) => setCaption(event.target.value)}
				maxLength={200}
				optional
			/>
			<Uploads
				label={t(`files.add.${kind}`)}
				hint={t(`files.hint.${kind}`)}
				accept={accepted[kind]}
				largest={kind === "IMAGE" ? 10_000_000 : 50_000_000}
				send={async (file, onProgress) => {
					await upload(`${address}?kind=${kind}`, { file, caption: caption.trim() || undefined, onProgress });
					setCaption("");
					await onChanged();
				}}
			/>
		</div>
	);
}

type StepProps = {
	own: Own;
	onChanged: () => Promise<unknown>;
	errorOf: (path: string) => string | undefined;
};

export function FilesStep({ own, onChanged, errorOf }: StepProps) {
	const { t } = useTranslation("editor");
	return (
		<>
			<Sheet title={t("listing.part.images")}>
				<FileSection
					listingId={own.id}
					kind="IMAGE"
					files={own.images}
					onChanged={onChanged}
					error={errorOf("images")}
				/>
			</Sheet>
			<Sheet title={t("listing.part.documents")} aside={<span className="caption">{t("files.public")}</span>}>
				<FileSection
					listingId={own.id}
					kind="DOCUMENT"
					files={own.documents}
					onChanged={onChanged}
					error={errorOf("documents")}
				/>
			</Sheet>
		</>
	);
}
