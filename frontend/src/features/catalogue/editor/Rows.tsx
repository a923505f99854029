import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button, IconButton } from "@/ui/Button";
import { FieldError } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import styles from "./Editor.module.css";

type Props<Row> = {
	label: string;
	hint?: string;
	/** What one row is called, for the buttons: "advantage". */
	one: string;
	rows: readonly Row[];
	onChange: (rows: Row[]) => void;
	blank: Row;
	most?: number;
	error?: string | undefined;
	/** A row of one field stands beside its button; one of many fields stands in a frame. */
	framed?: boolean;
	children: (row: Row, put: (row: Row) => void, index: number) => ReactNode;
};

/** A list that people add to and take from; what was taken can be put back. */
export function Rows<Row>({
	label,
	hint,
	one,
	rows,
	onChange,
	blank,
	most = 30,
	error,
	framed,
	children,
}: Props<Row>) {
	const { t } = useTranslation("editor");
	const list = useRef<HTMLUListElement>(null);

	function add() {
		onChange([...rows, blank]);
		requestAnimationFrame(() =>
			list.current?.lastElementChild?.querySelector<HTMLElement>("input, textarea, select")?.focus(),
		);
	}

	function remove(index: number) {
		const before = [...rows];
		onChange(rows.filter((_, at) => at !== index));
		toast(t("rows.removed", { one }), () => onChange(before));
	}

	return (
		<fieldset className={styles.rows}>
			<legend className="label">{label}</legend>
			{hint && <p className="caption">{hint}</p>}
			<ul ref={list}>
				{rows.map((row, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
					<li key={index} className={framed ? styles.framed : styles.row}>
						<div className={styles.rowFields}>
							{children(
								row,
								(changed) => onChange(rows.map((each, at) => (at === index ? changed : each))),
								index,
							)}
						</div>
						<IconButton
							icon="trash"
							label={t("rows.remove", { one, number: index + 1 })}
							onClick={() => remove(index)}
						/>
					</li>
				))}
			</ul>
			{error && <FieldError>{error}</FieldError>}
			{rows.length < most && (
				<Button size="small" icon="plus" onClick={add}>
					{t("rows.add", { one })}
				</Button>
			)}
		</fieldset>
	);
}
