import { LocaleLink } from "@/i18n/LocaleLink";
import styles from "./Avatar.module.css";

/** Two initials, as Vietnamese names carry them: the first and the last word. */
export function initialsOf(name: string) {
	const words = name.trim().split(/\s+/);
	const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
	return letters.map((word) => word?.charAt(0).toLocaleUpperCase("vi") ?? "").join("");
}

export function Avatar({ name }: { name: string }) {
	return (
		<span className={styles.avatar} aria-hidden="true">
			{initialsOf(name)}
		</span>
	);
}

type Props = { name: string; to: string; label: string };

/** Who is signed in; its spoken name begins with what is seen, so that it can be called by that. */
export function AvatarLink({ name, to, label }: Props) {
	const initials = initialsOf(name);
	return (
		<LocaleLink to={to} className={styles.avatar} aria-label={`${initials}, ${label}`} title={label}>
			{initials}
		</LocaleLink>
	);
}
