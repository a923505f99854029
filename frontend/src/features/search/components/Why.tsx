import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { Icon } from "@/ui/Icon";
import styles from "./Results.module.css";

const WhyBody = lazy(async () => ({ default: (await import("./WhyBody")).WhyBody }));

/** Behind one press, why this result is there. */
export function Why({ hit }: { hit: Schema<"SearchHit"> }) {
	const { t } = useTranslation("search");
	const [opened, setOpened] = useState(false);
	if (hit.reasons.length === 0) return null;
	return (
		<details className={styles.why} onToggle={() => setOpened(true)}>
			<summary>
				<Icon name="info" />
				{t("why.label")}
				<span className="vh">: {hit.title.vi || hit.title.en}</span>
			</summary>
			{opened && (
				<Suspense>
					<WhyBody hit={hit} />
				</Suspense>
			)}
		</details>
	);
}
