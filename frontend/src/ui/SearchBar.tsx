import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import styles from "./SearchBar.module.css";

export type SearchScope = "listing" | "need";
export type SearchSuggestion = {
	kind: "TITLE" | "QUERY" | "FIELD" | "ORGANISATION" | "IPC";
	text: string;
	id?: string | null | undefined;
	value?: string | null | undefined;
};

type Props = {
	/** What the address says is being searched; the field follows it. */
	text: string;
	scope: SearchScope;
	suggestions: readonly SearchSuggestion[];
	/** Every change while typing, for the suggestions. */
	onType: (text: string, scope: SearchScope) => void;
	onSearch: (text: string, scope: SearchScope) => void;
	onChoose: (suggestion: SearchSuggestion, scope: SearchScope) => void;
};

/** Scope, field and button; suggestions come as a listbox that the arrow keys walk and Escape closes. */
export function SearchBar({ text, scope: given, suggestions, onType, onSearch, onChoose }: Props) {
	const { t } = useTranslation("common");
	const listId = useId();
	const [typed, setTyped] = useState(text);
	const [scope, setScope] = useState(given);
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	useEffect(() => setTyped(text), [text]);
	useEffect(() => setScope(given), [given]);
	const shown = open && suggestions.length > 0;

	function type(value: string, within: SearchScope) {
		setTyped(value);
		setScope(within);
		setActive(-1);
		onType(value, within);
	}

	function choose(suggestion: SearchSuggestion) {
		setOpen(false);
		if (suggestion.kind === "TITLE" || suggestion.kind === "QUERY") setTyped(suggestion.text);
		onChoose(suggestion, scope);
	}

	function search() {
		const chosen = shown ? suggestions[active] : undefined;
		setOpen(false);
		if (chosen) choose(chosen);
		else onSearch(typed.trim(), scope);
	}

	function pressed(event: KeyboardEvent) {
		if (event.key === "Escape" && shown) {
			event.preventDefault();
			setOpen(false);
			return;
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || suggestions.length === 0) return;
		event.preventDefault();
		setOpen(true);
		const places = suggestions.length + 1;
		setActive(((active + 1 + step + places) % places) - 1);
	}

	return (
		<search>
			<form
				className={styles.bar}
				onSubmit={(event) => {
					event.preventDefault();
					search();
				}}
			>
				<select
					className={styles.scope}
					aria-label={t("search.in")}
					value={scope}
					onChange={(event) => type(typed, event.target.value as SearchScope)}
				>
					<option value="listing">{t("search.listings")}</option>
					<option value="need">{t("search.needs")}</option>
				</select>
				<input
					type="search"
					role="combobox"
					aria-label={t("search.question")}
					aria-expanded={shown}
					aria-controls={listId}
					aria-autocomplete="list"
					aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
					autoComplete="off"
					enterKeyHint="search"
					maxLength={200}
					placeholder={t("search.question")}
					value={typed}
					onChange={(event) => {
						setOpen(true);
						type(event.target.value, scope);
					}}
					onKeyDown={pressed}
					onBlur={() => setOpen(false)}
				/>
				<Button type="submit" variant="primary" icon="search" className={styles.submit}>
					{t("search.submit")}
				</Button>
				<div
					id={listId}
					role="listbox"
					aria-label={t("search.suggestions")}
					className={styles.list}
					hidden={!shown}
				>
					{shown &&
						suggestions.map((suggestion, index) => (
							// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
							<div
								key={`${suggestion.kind} ${suggestion.text}`}
								id={`${listId}-${index}`}
								role="option"
								className={styles.option}
								tabIndex={-1}
								aria-selected={index === active}
								onPointerDown={(event) => event.preventDefault()}
								onClick={() => choose(suggestion)}
							>
								{suggestion.text} <small>{t(`search.kind.${suggestion.kind}`)}</small>
							</div>
						))}
				</div>
				<p className="vh" role="status">
					{shown && t("search.suggestionCount", { count: suggestions.length })}
				</p>
			</form>
		</search>
	);
}
