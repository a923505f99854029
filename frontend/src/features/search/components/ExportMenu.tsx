import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/ui/Icon";
import type { SearchFilters } from "../filters";
import styles from "./Results.module.css";

const ExportLinks = lazy(async () => ({ default: (await import("./ExportLinks")).ExportLinks }));

/** Behind one press, the ways to take the results away. */
export function ExportMenu({ filters }: { filters: SearchFilters }) {
	const { t } = useTranslation("search");
	const [opened, setOpened] = useState(false);
	return (
		<details className={styles.export} onToggle={() => setOpened(true)}>
			<summary>
				<Icon name="file" />
				{t("export.label")}
			</summary>
			{opened && (
				<Suspense>
					<ExportLinks filters={filters} />
				</Suspense>
			)}
		</details>
	);
}
