import { queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

export const overviewQuery = queryOptions({
	queryKey: ["overview"],
	queryFn: async () => (await api.GET("/api/v1/overview")).data,
	staleTime: 60_000,
});
