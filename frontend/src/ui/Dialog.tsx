import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button, IconButton } from "./Button";
import styles from "./Dialog.module.css";

type Props = {
	open: boolean;
	onClose: () => void;
	title: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
};

/** The browser's own modal: it keeps the focus in, gives it back, and closes on Escape. */
export function Dialog({ open, onClose, title, actions, children }: Props) {
	const { t } = useTranslation("common");
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		if (open && !dialog.current?.open) dialog.current?.showModal();
		if (!open) dialog.current?.close();
	}, [open]);
	return (
		<dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
			{open && (
				<>
					<div className={styles.head}>
						<h2 id={id}>{title}</h2>
						<IconButton icon="close" label={t("close")} onClick={onClose} />
					</div>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long promise scrolls, also for the keyboard */}
					<div className={styles.body} tabIndex={0}>
						{children}
					</div>
					{actions && <div className={styles.foot}>{actions}</div>}
				</>
			)}
		</dialog>
	);
}

type PromiseProps = {
	open: boolean;
	onClose: () => void;
	title: ReactNode;
	/** In words, what the reader is about to bind themselves to. */
	promise: ReactNode;
	/** The verb on the button: "Accept round 4", never "OK". */
	verb: string;
	onConfirm: () => void;
	busy?: boolean;
	/** Further fields, such as a password asked again, and refusals. */
	children?: ReactNode;
};

/** Before anything that binds: repeats the promise, and its button says what it does. */
export function PromiseDialog({
	open,
	onClose,
	title,
	promise,
	verb,
	onConfirm,
	busy,
	children,
}: PromiseProps) {
	const { t } = useTranslation("common");
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title={title}
			actions={
				<>
					<Button onClick={onClose}>{t("notNow")}</Button>
					<Button variant="primary" onClick={onConfirm} busy={busy}>
						{verb}
					</Button>
				</>
			}
		>
			<div className={styles.promise}>{promise}</div>
			{children}
		</Dialog>
	);
}
