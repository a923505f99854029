import { type ReactNode, useSyncExternalStore } from "react";
import { Icon } from "@/ui/Icon";
import styles from "./Filters.module.css";

const wide = () => window.matchMedia("(min-width: 64em)");

function subscribe(changed: () => void) {
	const query = wide();
	query.addEventListener("change", changed);
	return () => query.removeEventListener("change", changed);
}

/** Stands open beside the results where there is room, and folds behind a button where there is not. */
export function SmallScreenFold({ label, children }: { label: string; children: ReactNode }) {
	const isWide = useSyncExternalStore(subscribe, () => wide().matches);
	if (isWide) return children;
	return (
		<details className={styles.button}>
			<summary className={styles.summary}>
				<Icon name="filters" />
				{label}
			</summary>
			{children}
		</details>
	);
}
