import { useTranslation } from "react-i18next";
import { PageTitle } from "@/ui/PageTitle";
import styles from "../pages/Guide.module.css";

/** A chapter of a guide: paragraphs, and points where order or number matters. */
type Chapter = { title: string; text: string[]; points?: string[] };

/** A text page: contents at the side, chapters to read. */
export function Guide({ name }: { name: "help" | "rules" | "privacy" }) {
	const { t } = useTranslation("guide");
	const chapters = t(`${name}.chapters`, { returnObjects: true }) as Chapter[];
	return (
		<div className="wrap page">
			<PageTitle description={t(`${name}.lead`)}>{t(`${name}.title`)}</PageTitle>
			<div className={styles.head}>
				<h1>{t(`${name}.title`)}</h1>
				<p>{t(`${name}.lead`)}</p>
			</div>
			<div className={styles.guide}>
				<nav className={styles.contents} aria-labelledby="contents">
					<h2 id="contents">{t("contents")}</h2>
					{chapters.map(({ title }, index) => (
						<a key={title} href={`#chapter-${index + 1}`}>
							{title}
						</a>
					))}
				</nav>
				<div className={styles.text}>
					{chapters.map(({ title, text, points }, index) => (
						<section key={title} id={`chapter-${index + 1}`}>
							<h2>{title}</h2>
							{text.map((paragraph) => (
								<p key={paragraph}>{paragraph}</p>
							))}
							{points && (
								<ul>
									{points.map((point) => (
										<li key={point}>{point}</li>
									))}
								</ul>
							)}
						</section>
					))}
				</div>
			</div>
		</div>
	);
}
