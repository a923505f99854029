import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "./client";

/** Who is signed in and for which organisation they act; `account` is null for a stranger. */
export const sessionQuery = queryOptions({
	queryKey: ["session"],
	queryFn: async () => (await api.GET("/api/v1/session")).data,
	staleTime: 60_000,
});

export const useSession = () => useQuery(sessionQuery);
