import { createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import { type Option, Select, TextArea, TextField } from "@/ui/Field";
import type { TermsDraft } from "../terms/draft";

export type Change = (change: Partial<TermsDraft>) => void;

export type OfferFormState = {
	draft: TermsDraft;
	change: Change;
	/** Why the field with this path of the server's is refused. */
	errorOf: (path: string) => string | undefined;
};

/** What all fields of the offer form share. */
export const OfferFormContext = createContext<OfferFormState | undefined>(undefined);

export function useOfferForm(): OfferFormState {
	const form = useContext(OfferFormContext);
	if (!form) throw new Error("An offer field stands outside of the offer form");
	return form;
}

type TextName = {
	[Name in keyof TermsDraft]: TermsDraft[Name] extends string ? Name : never;
}[keyof TermsDraft];

type Props = {
	/** The field of the draft. */
	name: TextName;
	/** Where the server says that it is wrong. */
	path: string;
	hint?: string;
	optional?: boolean;
};

function useField(name: TextName, path: string) {
	const { t } = useTranslation("deal");
	const { draft, change, errorOf } = useOfferForm();
	return {
		label: t(`field.${name}`),
		value: draft[name],
		error: errorOf(path),
		set: (value: string) => change({ [name]: value } as Partial<TermsDraft>),
	};
}

export function Words({ name, path, rows = 2, ...rest }: Props & { rows?: number }) {
	const { set, ...field } = useField(name, path);
	return (
		<TextArea
			{...rest}
			{...field}
			rows={rows}
			maxLength={5000}
			onChange={({ target }) => set(target.value)}
		/>
	);
}

export function Line({ name, path, ...rest }: Props) {
	const { set, ...field } = useField(name, path);
	return <TextField {...rest} {...field} maxLength={500} onChange={({ target }) => set(target.value)} />;
}

/** A whole number, such as months or people. */
export function Count({ name, path, ...rest }: Props) {
	const { set, ...field } = useField(name, path);
	return (
		<TextField
			{...rest}
			{...field}
			inputMode="numeric"
			autoComplete="off"
			onChange={({ target }) => set(target.value.replace(/\D/g, "").slice(0, 5))}
		/>
	);
}

export function Choice({ name, path, options, ...rest }: Props & { options: readonly Option[] }) {
	const { set, ...field } = useField(name, path);
	return <Select {...rest} {...field} options={options} onChange={({ target }) => set(target.value)} />;
}
