import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/ui/Button";
import styles from "../pages/Review.module.css";
import type { Notes } from "./useNotes";

type Props = { field: string; title: string; notes: Notes; marking: boolean; children: ReactNode };

/** A part of what was handed in; the reviewer sets numbered notes on it. */
export function Marked({ field, title, notes, marking, children }: Props) {
	const { t } = useTranslation("review");
	const numbers = notes.notes.flatMap((note, index) => (note.field === field ? [index + 1] : []));
	function add() {
		const number = notes.notes.length + 1;
		notes.add(field);
		requestAnimationFrame(() => document.getElementById(`note-${number}`)?.focus());
	}
	return (
		<section className={numbers.length > 0 ? styles.pinned : styles.part}>
			<div className={styles.partHead}>
				<h3>
					{title}{" "}
					{numbers.map((number) => (
						<a
							key={number}
							className={styles.number}
							href={`#note-${number}`}
							aria-label={t("notes.number", { number })}
						>
							{number}
						</a>
					))}
				</h3>
				{marking && <IconButton icon="flag" label={t("notes.on", { field: title })} onClick={add} />}
			</div>
			{children}
		</section>
	);
}
