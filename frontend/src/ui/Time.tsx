import { formatDate, formatDateTime, formatRelative } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";

/** `12 ngày trước`, the exact time on hover. */
export function RelativeTime({ at }: { at: string }) {
	const language = useLanguage();
	return (
		<time dateTime={at} title={formatDateTime(at, language)}>
			{formatRelative(at, language)}
		</time>
	);
}

/** `23/11/2026`, or with the hour. */
export function ExactTime({ at, withHour }: { at: string; withHour?: boolean }) {
	const language = useLanguage();
	return <time dateTime={at}>{withHour ? formatDateTime(at, language) : formatDate(at, language)}</time>;
}
