import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { SearchBar, type SearchScope, type SearchSuggestion } from "@/ui/SearchBar";
import { fromAddress, toAddress } from "../filters";
import { suggestionsQuery } from "../queries/search";

type Props = { text?: string; scope?: SearchScope };

function useSettled(value: string, delay: number) {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), delay);
		return () => clearTimeout(timer);
	}, [value, delay]);
	return settled;
}

const addressOf = (parts: Partial<ReturnType<typeof fromAddress>>) =>
	`/search?${toAddress({ ...fromAddress(new URLSearchParams()), ...parts })}`;

function destination({ kind, id, value, text }: SearchSuggestion, type: SearchScope) {
	if (kind === "TITLE" && id) return type === "need" ? `/needs/${id}` : `/listings/${id}`;
	if (kind === "ORGANISATION" && id) return `/organisations/${id}`;
	if (kind === "FIELD" && value) return addressOf({ type, field: [value] });
	return addressOf({ type, q: value ?? text });
}

/** The search field of the site: suggests while one types and leads to the results. */
export function SiteSearch({ text = "", scope = "listing" }: Props) {
	const navigate = useLocaleNavigate();
	const [typed, setTyped] = useState({ text: "", scope });
	const settled = useSettled(typed.text, 150);
	const { data } = useQuery(suggestionsQuery(settled, typed.scope));
	return (
		<SearchBar
			text={text}
			scope={scope}
			suggestions={typed.text.trim().length >= 2 ? (data ?? []) : []}
			onType={(value, within) => setTyped({ text: value, scope: within })}
			onSearch={(q, type) => navigate(addressOf({ q, type }))}
			onChoose={(suggestion, type) => navigate(destination(suggestion, type))}
		/>
	);
}
