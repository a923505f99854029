import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { LocaleLink } from "@/i18n/LocaleLink";
import { withoutLanguage } from "@/i18n/language";
import { Brand } from "./Brand";
import { classes } from "./classes";
import { Icon } from "./Icon";
import { LanguageSwitch, OtherLanguageLink } from "./LanguageSwitch";
import { ThemeSwitch } from "./ThemeSwitch";
import styles from "./TopBar.module.css";

export type NavItem = {
	to: string;
	label: string;
	/** What waits there. */
	count?: number | undefined;
	/** Whether the present address belongs to this item; by default, when its path begins the address. */
	current?: boolean;
};

type Props = {
	label: string;
	items: readonly NavItem[];
	/** Which part of the house this is, where it is not the public one. */
	zone?: string | undefined;
	/** The workspace is wider, and shows only the mark on a phone. */
	work?: boolean;
	/** At the end of the bar: sign in, or who is signed in. */
	tools: ReactNode;
	/** Added to the phone's menu: what the bar has no room for. */
	menu?: ReactNode;
};

export function TopBar({ label, items, zone, work, tools, menu }: Props) {
	return (
		<header className={styles.top}>
			<div className={classes("wrap", work && "wrap--work", styles.in)}>
				<Brand compact={work ?? false} />
				{zone && <span className={styles.zone}>{zone}</span>}
				<nav className={styles.nav} aria-label={label}>
					<NavList items={items} />
				</nav>
				<div className={styles.tools}>
					<LanguageSwitch />
					<ThemeSwitch />
					{tools}
					<PhoneMenu>
						<NavList items={items} />
						{menu}
						<OtherLanguageLink />
					</PhoneMenu>
				</div>
			</div>
		</header>
	);
}

function NavList({ items }: { items: readonly NavItem[] }) {
	const path = withoutLanguage(useLocation().pathname);
	return (
		<ul>
			{items.map(({ to, label, count, current = path.startsWith(to) }) => (
				<li key={to}>
					<LocaleLink to={to} aria-current={current ? "page" : undefined}>
						{label} {count ? <span className={styles.count}>{count}</span> : null}
					</LocaleLink>
				</li>
			))}
		</ul>
	);
}

function PhoneMenu({ children }: { children: ReactNode }) {
	const { t } = useTranslation("common");
	const menu = useRef<HTMLDetailsElement>(null);
	const { key } = useLocation();
	// biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
	useEffect(() => {
		if (menu.current) menu.current.open = false;
	}, [key]);
	return (
		<details
			className={styles.menu}
			ref={menu}
			onKeyDown={({ key: pressed }) => {
				if (pressed === "Escape" && menu.current) menu.current.open = false;
			}}
		>
			<summary aria-label={t("menu")}>
				<Icon name="menu" />
			</summary>
			<div className={styles.panel}>{children}</div>
		</details>
	);
}
