import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

export const noticesQuery = infiniteQueryOptions({
	queryKey: ["notifications", "list"],
	queryFn: async ({ pageParam }) =>
		(await api.GET("/api/v1/notifications", { params: { query: pageParam ? { cursor: pageParam } : {} } }))
			.data ?? { items: [], next: null },
	initialPageParam: "",
	getNextPageParam: ({ next }) => next ?? undefined,
});

export const mailboxQuery = (to: string) =>
	infiniteQueryOptions({
		queryKey: ["mailbox", to],
		queryFn: async ({ pageParam }) =>
			(
				await api.GET("/api/v1/mailbox", {
					params: { query: { ...(to && { to }), ...(pageParam && { cursor: pageParam }) } },
				})
			).data ?? { items: [], next: null },
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
		staleTime: 0,
		refetchInterval: 5_000,
	});

export const choicesQuery = queryOptions({
	queryKey: ["notifications", "choices"],
	queryFn: async () => (await api.GET("/api/v1/notifications/choices")).data,
});
