import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { TextArea } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import styles from "./Editor.module.css";
import { FileSection } from "./Files";

type Confidential = Schema<"Confidential">;

type Props = {
	own: Schema<"OwnListing">;
	confidential: Confidential;
	onChange: (confidential: Confidential) => void;
	onFiles: () => Promise<unknown>;
	errorOf: (path: string) => string | undefined;
};

/** What nobody reads before both sides have signed an NDA: on other ground, so that nobody mistakes it for the public part. */
export function ConfidentialStep({ own, confidential, onChange, onFiles, errorOf }: Props) {
	const { t } = useTranslation("editor");
	return (
		<section className={styles.secret} aria-labelledby="confidential">
			<div className={styles.secretHead}>
				<Icon name="lock" />
				<div>
					<h2 id="confidential">{t("listing.step.confidential")}</h2>
					<p>{t("confidential.explain")}</p>
				</div>
			</div>
			<div className={styles.secretBody}>
				<TextArea
					label={t("confidential.knowHow")}
					hint={t("confidential.knowHowHint")}
					rows={8}
					value={confidential.knowHow ?? ""}
					maxLength={50_000}
					onChange={(event) => onChange({ ...confidential, knowHow: event.target.value || null })}
					optional
					error={errorOf("confidential.knowHow")}
				/>
				<TextArea
					label={t("confidential.notes")}
					hint={t("confidential.notesHint")}
					rows={4}
					value={confidential.notes ?? ""}
					maxLength={20_000}
					onChange={(event) => onChange({ ...confidential, notes: event.target.value || null })}
					optional
					error={errorOf("confidential.notes")}
				/>
				<div className="stack-2">
					<h3 className="label">{t("listing.part.confidentialDocuments")}</h3>
					<FileSection
						listingId={own.id}
						kind="CONFIDENTIAL_DOCUMENT"
						files={own.confidentialDocuments}
						onChanged={onFiles}
					/>
				</div>
			</div>
		</section>
	);
}
