import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton, SkeletonLine } from "@/ui/Skeleton";
import styles from "../pages/Publication.module.css";

export type Chapter = {
	id: string;
	title: string;
	/** Its name in the strip of chapters; without one it is not listed there. */
	short?: string | undefined;
	body: ReactNode;
};

/** Which chapter the reader is in: the last one whose head has passed the upper third of the window. */
function useCurrentChapter(ids: string) {
	const [current, setCurrent] = useState("");
	useEffect(() => {
		const all = ids.split(" ");
		function look() {
			const line = window.innerHeight / 3;
			const passed = all.filter(
				(id) => (document.getElementById(id)?.getBoundingClientRect().top ?? line + 1) <= line,
			);
			setCurrent(passed.at(-1) ?? all[0] ?? "");
		}
		look();
		window.addEventListener("scroll", look, { passive: true });
		return () => window.removeEventListener("scroll", look);
	}, [ids]);
	return current;
}

/** The chapters of a listing or a need, with the strip that leads to each. */
export function Chapters({ chapters }: { chapters: readonly Chapter[] }) {
	const { t } = useTranslation("catalogue");
	const listed = chapters.filter(({ short }) => short);
	const current = useCurrentChapter(listed.map(({ id }) => id).join(" "));
	return (
		<>
			{listed.length > 1 && (
				<nav className={styles.toc} aria-label={t("onThisPage")}>
					<ul>
						{listed.map(({ id, short }) => (
							<li key={id}>
								<a href={`#${id}`} aria-current={id === current ? "true" : undefined}>
									{short}
								</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{chapters.map(({ id, title, body }) => (
				<section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
					<h2 id={`${id}-title`}>{title}</h2>
					{body}
				</section>
			))}
		</>
	);
}

/** Holds the page's shape until it comes. */
export function PublicationSkeleton() {
	return (
		<div className="wrap page">
			<div className={styles.head}>
				<SkeletonLine width="55%" height="2.625rem" />
				<SkeletonLine width="40%" />
			</div>
			<div className={styles.columns}>
				<Skeleton lines={12} />
				<Skeleton lines={6} />
			</div>
		</div>
	);
}

export type Fact = { label: string; value: ReactNode };

/** Short facts: name at the start, value at the end. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
	return (
		<dl className={styles.facts}>
			{facts.map(({ label, value }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}

/** Facts that need room: name beside value, each on its own line. */
export function FactTable({ facts }: { facts: readonly (Fact | false)[] }) {
	return <dl className="kv">{facts.map((fact) => fact && <FactRow key={fact.label} {...fact} />)}</dl>;
}

function FactRow({ label, value }: Fact) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{value}</dd>
		</>
	);
}
