import { useTranslation } from "react-i18next";
import { formatTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import type { Saving } from "./Autosave";
import styles from "./Editor.module.css";

type Props = { saving: Saving; savedAt: Date | undefined; retry: () => void };

const icons = {
	saved: "check",
	waiting: "clock",
	saving: "clock",
	offline: "warning",
	refused: "warning",
	conflict: "warning",
	signedOut: "warning",
} as const;

/** Whether what was typed is safe, in words; only what went wrong is said aloud. */
export function SavingStatus({ saving, savedAt, retry }: Props) {
	const { t } = useTranslation("editor");
	const language = useLanguage();
	const wrong = icons[saving] === "warning";
	return (
		<span className={wrong ? styles.savingWrong : styles.saving} role={wrong ? "alert" : undefined}>
			<Icon name={icons[saving]} />
			{saving === "saved" && savedAt
				? t("saving.savedAt", { time: formatTime(savedAt, language) })
				: t(`saving.${saving}`)}
			{saving === "offline" && (
				<Button size="small" variant="text" onClick={retry}>
					{t("saving.now")}
				</Button>
			)}
		</span>
	);
}
