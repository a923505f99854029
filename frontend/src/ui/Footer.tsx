import { LocaleLink } from "@/i18n/LocaleLink";
import { Brand } from "./Brand";
import styles from "./Footer.module.css";

export type FooterColumn = { title: string; links: readonly { to: string; label: string }[] };

/** Who runs the exchange, and the ways to its parts. */
export function Footer({ about, columns }: { about: string; columns: readonly FooterColumn[] }) {
	return (
		<footer className={styles.foot}>
			<div className={`wrap ${styles.in}`}>
				<div className={styles.id}>
					<Brand />
					<p>{about}</p>
				</div>
				{columns.map(({ title, links }) => (
					<nav key={title} aria-label={title}>
						<h2>{title}</h2>
						<ul>
							{links.map(({ to, label }) => (
								<li key={label}>
									<LocaleLink to={to}>{label}</LocaleLink>
								</li>
							))}
						</ul>
					</nav>
				))}
			</div>
		</footer>
	);
}
