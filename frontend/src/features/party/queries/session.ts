import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { sessionQuery } from "@/api/session";
import type { Schema } from "@/api/types";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { forgetAll } from "@/ui/form/kept";

type Session = Schema<"Session">;

/** Everything that was read belonged to whoever acted before. */
export function useTakeSession() {
	const client = useQueryClient();
	return (session: Session) => {
		client.setQueryData(sessionQuery.queryKey, session);
		client.resetQueries({ predicate: ({ queryKey }) => !shared.has(String(queryKey[0])) });
	};
}

const shared = new Set(["session", "vocabularies", "demonstration"]);

export function useSignIn() {
	const take = useTakeSession();
	return async (body: { email: string; password: string }) => {
		const { data } = await api.POST("/api/v1/session", { body });
		if (data) take(data);
		return data;
	};
}

export function useSignOut() {
	const client = useQueryClient();
	const navigate = useLocaleNavigate();
	return async () => {
		await api.DELETE("/api/v1/session");
		forgetAll();
		await navigate("/");
		client.clear();
	};
}

export function useActFor() {
	const take = useTakeSession();
	return async (organisationId: string) => {
		const { data } = await api.PUT("/api/v1/session/organisation", { body: { organisationId } });
		if (data) take(data);
	};
}

export const sessionsQuery = queryOptions({
	queryKey: ["sessions"],
	queryFn: async () => (await api.GET("/api/v1/sessions")).data?.items ?? [],
});

/** Nobody's: only a demonstration has such accounts. */
export const demonstrationAccountsQuery = queryOptions({
	queryKey: ["demonstration", "accounts"],
	queryFn: async () => (await api.GET("/api/v1/demonstration/accounts")).data?.items ?? [],
	staleTime: Number.POSITIVE_INFINITY,
	retry: false,
});
