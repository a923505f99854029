import { type DragEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { formatBytes, formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "../Button";
import { classes } from "../classes";
import { Icon } from "../Icon";
import styles from "./Uploads.module.css";

type Sending = { key: number; file: File; share: number; failed?: string };

type Props = {
	label: string;
	hint?: string;
	/** As the browser's `accept`. */
	accept?: string;
	/** Bytes. */
	largest?: number;
	disabled?: boolean;
	send: (file: File, onProgress: (share: number) => void) => Promise<unknown>;
};

let keys = 0;

/** Sends files one by one, a bar each; what failed stays with its reason and can be sent again. */
export function Uploads({ label, hint, accept, largest, disabled, send }: Props) {
	const { t } = useTranslation(["form", "common"]);
	const language = useLanguage();
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [sending, setSending] = useState<readonly Sending[]>([]);
	const [over, setOver] = useState(false);
	const change = (key: number, now: Partial<Sending>) =>
		setSending((all) => all.map((each) => (each.key === key ? { ...each, ...now } : each)));
	const drop = (key: number) => setSending((all) => all.filter((each) => each.key !== key));

	async function start({ key, file }: Sending) {
		change(key, { share: 0, failed: undefined as never });
		try {
			await send(file, (share) => change(key, { share }));
			drop(key);
		} catch (error) {
			const refusal = error instanceof ApiProblem ? error : undefined;
			const reason = refusal?.errors[0]?.message ?? refusal?.detail ?? refusal?.title;
			change(key, { failed: reason ?? t(navigator.onLine ? "common:error.unknown" : "upload.offline") });
		}
	}

	async function take(files: Iterable<File>) {
		const added = [...files].map((file) => ({
			key: ++keys,
			file,
			share: 0,
			...(largest && file.size > largest
				? { failed: t("upload.large", { limit: formatBytes(largest, language) }) }
				: {}),
		}));
		setSending((all) => [...all, ...added]);
		for (const each of added) if (!("failed" in each)) await start(each);
	}

	function dropped(event: DragEvent) {
		event.preventDefault();
		setOver(false);
		if (!disabled) take(event.dataTransfer.files);
	}

	return (
		<div className="stack-2">
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same */}
			<div
				className={classes(styles.zone, over && styles.over)}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={dropped}
			>
				<label htmlFor={id} className="label">
					{label}
				</label>
				<span className="row">
					<Button
						size="small"
						icon="upload"
						disabled={disabled}
						aria-describedby={hint ? `${id}-hint` : undefined}
						onClick={() => input.current?.click()}
					>
						{t("upload.choose")}
						<span className="vh">, {label}</span>
					</Button>
					<span className={`caption ${styles.orDrop}`}>{t("upload.drop")}</span>
				</span>
				{hint && (
					<span className="caption" id={`${id}-hint`}>
						{hint}
					</span>
				)}
				<input
					ref={input}
					id={id}
					type="file"
					multiple
					hidden
					accept={accept}
					disabled={disabled}
					onChange={(event) => {
						take(event.target.files ?? []);
						event.target.value = "";
					}}
				/>
			</div>
			<ul className={styles.sending} aria-live="polite">
				{sending.map((each) => (
					<li key={each.key} className={each.failed ? styles.failed : undefined}>
						<span>
							<Icon name={each.failed ? "warning" : "upload"} />{" "}
							{each.failed
								? t("upload.failed", { name: each.file.name, reason: each.failed })
								: t("upload.sending", {
										name: each.file.name,
										percent: formatPercent(Math.round(each.share * 100), language),
									})}
						</span>
						{each.failed ? (
							<span className="row">
								<Button size="small" onClick={() => start(each)}>
									{t("upload.retry")}
								</Button>
								<Button size="small" variant="text" onClick={() => drop(each.key)}>
									{t("upload.dismiss")}
								</Button>
							</span>
						) : (
							<progress value={each.share} max={1} aria-label={each.file.name} />
						)}
					</li>
				))}
			</ul>
		</div>
	);
}
