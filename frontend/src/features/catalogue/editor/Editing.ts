import { createContext, useContext } from "react";
import type { Schema } from "@/api/types";

type Editing<Content> = {
	content: Content;
	/** Puts another value into one part of the content; it is saved by itself. */
	put: <Part extends keyof Content>(part: Part, value: Content[Part]) => void;
	/** Why the server refused what stands at this path, as `title.vi` or `evidence[0].trl`. */
	errorOf: (path: string) => string | undefined;
};

/** Newer than the description of the API: a film of the technology. */
export type ListingContent = Schema<"ListingContent"> & { video?: string | null };

export const ListingEditing = createContext<Editing<ListingContent> | undefined>(undefined);
export const NeedEditing = createContext<Editing<Schema<"NeedContent">> | undefined>(undefined);

function present<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error("outside an editor");
	return value;
}

export const useListingEditing = () => present(useContext(ListingEditing));
export const useNeedEditing = () => present(useContext(NeedEditing));

/** The refusals of a text in both languages. */
export const errorsOf = (errorOf: (path: string) => string | undefined, path: string) => ({
	vi: errorOf(`${path}.vi`) ?? errorOf(path),
	en: errorOf(`${path}.en`),
});
