import { useEffect, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import styles from "./Tabs.module.css";

export type Tab = { value: string; label: string; count?: number | undefined };

type Props = { label: string; tabs: readonly Tab[]; current: string; param?: string };

/** The parts of a page, as links: the chosen one is in the address, so that back and sharing work. */
export function Tabs({ label, tabs, current, param = "tab" }: Props) {
	const [search] = useSearchParams();
	const bar = useRef<HTMLUListElement>(null);
	// Where the tabs are wider than the window, the chosen one is in sight; the page itself stays where it is.
	useEffect(() => {
		const chosen = bar.current?.querySelector(`[data-tab="${current}"]`)?.getBoundingClientRect();
		const seen = bar.current?.getBoundingClientRect();
		if (!chosen || !seen) return;
		if (chosen.right > seen.right || chosen.left < seen.left)
			bar.current?.scrollBy({ left: chosen.left - seen.left });
	}, [current]);
	const to = (value: string) => {
		const next = new URLSearchParams(search);
		next.set(param, value);
		return `?${next}`;
	};
	return (
		<nav className={styles.tabs} aria-label={label}>
			<ul ref={bar}>
				{tabs.map(({ value, label: name, count }) => (
					<li key={value} data-tab={value}>
						<Link to={to(value)} aria-current={value === current ? "page" : undefined} preventScrollReset>
							{name} {count !== undefined && <span className={styles.count}>{count}</span>}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The chosen tab as the address has it, else the first. */
export function useTab(tabs: readonly Tab[], param = "tab"): string {
	const [search] = useSearchParams();
	const asked = search.get(param);
	return tabs.find(({ value }) => value === asked)?.value ?? tabs[0]?.value ?? "";
}
