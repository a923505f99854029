import { Link, useSearchParams } from "react-router";
import styles from "./Tabs.module.css";

export type Tab = { value: string; label: string; count?: number | undefined };

type Props = { label: string; tabs: readonly Tab[]; current: string; param?: string };

/** The parts of a page, as links: the chosen one is in the address, so that back and sharing work. */
export function Tabs({ label, tabs, current, param = "tab" }: Props) {
	const [search] = useSearchParams();
	const to = (value: string) => {
		const next = new URLSearchParams(search);
		next.set(param, value);
		return `?${next}`;
	};
	return (
		<nav className={styles.tabs} aria-label={label}>
			<ul>
				{tabs.map(({ value, label: name, count }) => (
					<li key={value}>
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
