import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Mark } from "@/ui/Mark";
import { Sheet } from "@/ui/Sheet";
import { Skeleton } from "@/ui/Skeleton";
import styles from "../pages/Glossary.module.css";
import type { Trial } from "../queries/glossary";

type Props = { query: string; onTry: (query: string) => void; trial: Trial | undefined; pending: boolean };

/** How a query is understood and answered now, and how with what stands in the form. */
export function TryBox({ query, onTry, trial, pending }: Props) {
	const { t } = useTranslation("glossary");
	const [typed, setTyped] = useState(query);
	return (
		<Sheet title={t("try.title")}>
			<div className="stack-6">
				<form
					className={styles.try}
					onSubmit={(event: FormEvent) => {
						event.preventDefault();
						onTry(typed.trim());
					}}
				>
					<TextField
						label={t("try.query")}
						hint={t("try.hint")}
						type="search"
						maxLength={300}
						value={typed}
						onChange={({ target }) => setTyped(target.value)}
					/>
					<Button type="submit" busy={pending && query !== ""}>
						{t("try.verb")}
					</Button>
				</form>
				{query && !trial && pending && <Skeleton lines={5} />}
				{trial && (
					<>
						<Understood trial={trial} />
						<Answers trial={trial} />
					</>
				)}
			</div>
		</Sheet>
	);
}

function Understood({ trial }: { trial: Trial }) {
	const { t } = useTranslation("glossary");
	const before = new Set(trial.before.concepts.flatMap(({ same, near }) => [...same, ...near]));
	const after = new Set(trial.after.concepts.flatMap(({ same, near }) => [...same, ...near]));
	const gone = [...before].filter((term) => !after.has(term));
	return (
		<section className="stack-2">
			<h3>{t("try.understood")}</h3>
			<ul className="stack-2">
				{trial.after.concepts.map(({ text, same, near, generic }, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the concepts of one answer never move
					<li key={index}>
						<b>{text}</b> {generic && <Badge>{t("try.generic")}</Badge>}
						{same.length > 0 && (
							<span>
								{" = "}
								<Terms terms={same} known={before} />
							</span>
						)}
						{near.length > 0 && (
							<span className="muted">
								{" ≈ "}
								<Terms terms={near} known={before} />
							</span>
						)}
					</li>
				))}
			</ul>
			{gone.length > 0 && <p className="muted">{t("try.gone", { terms: gone.join("; ") })}</p>}
		</section>
	);
}

function Terms({ terms, known }: { terms: readonly string[]; known: ReadonlySet<string> }) {
	const { t } = useTranslation("glossary");
	return terms.map((term, index) => (
		<span key={term}>
			{index > 0 && "; "}
			{known.has(term) ? (
				term
			) : (
				<mark>
					{term} <span className="vh">({t("try.new")})</span>
				</mark>
			)}
		</span>
	));
}

function Answers({ trial }: { trial: Trial }) {
	const { t } = useTranslation("glossary");
	const text = useLocalText();
	const { before, after } = trial;
	const same =
		before.total === after.total && before.results.every(({ id }, place) => after.results[place]?.id === id);
	const left = before.results.filter(({ id }) => !after.results.some((other) => other.id === id));
	const moved = (id: string, place: number) => {
		const was = before.results.findIndex((other) => other.id === id);
		if (was === place) return null;
		return (
			<Badge tone={was < 0 || was > place ? "success" : "plain"}>
				{was < 0 ? t("try.new") : t("try.was", { place: was + 1 })}
			</Badge>
		);
	};
	return (
		<section className="stack-2">
			<h3>{t("try.results")}</h3>
			<p className="caption">
				{same
					? t("try.unchanged", { total: after.total })
					: t("try.totals", { before: before.total, after: after.total })}
			</p>
			<ol className={styles.results}>
				{after.results.map(({ id, type, title }, place) => (
					<li key={id}>
						<span className="num">{place + 1}</span>
						<Mark side={type === "listing" ? "supply" : "demand"} />
						<span>
							<LocaleLink className="plain" to={`/${type === "listing" ? "listings" : "needs"}/${id}`}>
								{text(title)}
							</LocaleLink>{" "}
							{moved(id, place)}
						</span>
					</li>
				))}
			</ol>
			{left.length > 0 && (
				<p className="muted">{t("try.left", { titles: left.map(({ title }) => text(title)).join("; ") })}</p>
			)}
		</section>
	);
}
