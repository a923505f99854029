import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { type DefaultValues, type FieldPath, type FieldValues, get, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { forget, keep, kept } from "./kept";
import type { z } from "./rules";

type Options<Values extends FieldValues> = {
	schema: z.ZodType<Values, Values>;
	defaults: DefaultValues<Values>;
	/** Under this name what was typed outlives a reload; passwords are left out. */
	keepAs?: string;
	send: (values: Values) => Promise<unknown>;
};

/**
 * A form that checks as the server does, keeps what was typed, and puts the server's refusals where they belong: at their fields,
 * or in `problem` when they concern the whole.
 */
export function useServerForm<Values extends FieldValues>({
	schema,
	defaults,
	keepAs,
	send,
}: Options<Values>) {
	const { t } = useTranslation("form");
	const [problem, setProblem] = useState<unknown>();
	const [restored] = useState(() => (keepAs ? kept<Partial<Values>>(keepAs) : undefined));
	const form = useForm<Values>({
		resolver: zodResolver(schema),
		defaultValues: { ...defaults, ...restored } as DefaultValues<Values>,
		mode: "onTouched",
	});
	const { watch, setError, handleSubmit, formState } = form;

	useEffect(() => {
		if (!keepAs) return;
		const watching = watch((values) => keep(keepAs, withoutSecrets(values)));
		return () => watching.unsubscribe();
	}, [keepAs, watch]);

	const submit = handleSubmit(async (values) => {
		setProblem(undefined);
		try {
			await send(values);
			if (keepAs) forget(keepAs);
		} catch (error) {
			setProblem(putAtFields(error, values, (path, message) => setError(path, { message })));
		}
	});

	/** Why this field was refused, in words. */
	const errorOf = (path: FieldPath<Values>): string | undefined => {
		const message = (get(formState.errors, path) as { message?: string } | undefined)?.message;
		return message && spell(message, (key, values) => t(key, values));
	};

	return { form, submit, errorOf, problem, busy: formState.isSubmitting };
}

const withoutSecrets = (values: FieldValues) =>
	Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));

/** Gives back what could not be put at a field. */
export function putAtFields<Values extends FieldValues>(
	error: unknown,
	values: Values,
	put: (path: FieldPath<Values>, message: string) => void,
): unknown {
	if (!(error instanceof ApiProblem)) return error;
	const ours = error.errors.filter(({ path }) => get(values, path) !== undefined);
	for (const { path, message } of ours) put(path as FieldPath<Values>, message);
	return ours.length > 0 && ours.length === error.errors.length ? undefined : error;
}

/** Our own rules speak in keys (`long:120`), the server in sentences. */
function spell(message: string, t: (key: string, values: Record<string, unknown>) => string) {
	const [, key, limit] = /^([a-z-]+)(?::(\d+))?$/.exec(message) ?? [];
	return key ? t(key, { limit }) : message;
}
