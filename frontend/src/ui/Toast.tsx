import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Toast.module.css";

type Toast = { id: number; text: string; undo?: (() => void) | undefined };

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]) {
	toasts = next;
	for (const listener of listeners) listener();
}

/** Says what was done. With `undo` it may be taken back while it stands there. */
export function toast(text: string, undo?: () => void) {
	lastId += 1;
	replace([...toasts.slice(-2), { id: lastId, text, undo }]);
}

const dismiss = (id: number) => replace(toasts.filter((each) => each.id !== id));

function subscribe(listener: () => void) {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

/** Once, at the foot of the app. */
export function Toasts() {
	const shown = useSyncExternalStore(subscribe, () => toasts);
	return (
		<div className={styles.area} role="status" aria-live="polite">
			{shown.map((each) => (
				<ToastLine key={each.id} {...each} />
			))}
		</div>
	);
}

const seconds = { plain: 5, undo: 10 };

function ToastLine({ id, text, undo }: Toast) {
	const { t } = useTranslation("common");
	useEffect(() => {
		const timer = setTimeout(() => dismiss(id), (undo ? seconds.undo : seconds.plain) * 1000);
		return () => clearTimeout(timer);
	}, [id, undo]);
	return (
		<div className={styles.toast}>
			<span>{text}</span>
			{undo && (
				<button
					type="button"
					onClick={() => {
						undo();
						dismiss(id);
					}}
				>
					{t("undo")}
				</button>
			)}
		</div>
	);
}
