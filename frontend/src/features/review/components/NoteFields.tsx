import { useTranslation } from "react-i18next";
import { IconButton } from "@/ui/Button";
import { TextArea } from "@/ui/Field";
import styles from "../pages/Review.module.css";
import type { ReviewType } from "../queries/reviews";
import type { Notes } from "./useNotes";

type Props = { notes: Notes; type: ReviewType; errorOf: (index: number) => string | undefined };

/** What is to be changed, numbered as it is marked in the text. */
export function NoteFields({ notes, type, errorOf }: Props) {
	const { t } = useTranslation(["review", "editor"]);
	const kind = type === "LISTING" ? "listing" : "need";
	if (notes.notes.length === 0) return <p className="caption">{t("notes.none")}</p>;
	return (
		<ol className={styles.notes}>
			{notes.notes.map(({ field, text }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number
				<li key={index}>
					<TextArea
						id={`note-${index + 1}`}
						label={
							<>
								<span className={styles.number}>{index + 1}</span>{" "}
								{t(`editor:${kind}.part.${field}`, { defaultValue: field })}
							</>
						}
						rows={2}
						maxLength={2000}
						value={text}
						onChange={(event) => notes.change(index, event.target.value)}
						error={errorOf(index)}
					/>
					<IconButton
						icon="trash"
						label={t("notes.remove", { number: index + 1 })}
						onClick={() => notes.remove(index)}
					/>
				</li>
			))}
		</ol>
	);
}
