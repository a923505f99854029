import { queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";

export const organisationQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisations", id],
		queryFn: async () => (await api.GET("/api/v1/organisations/{id}", { params: { path: { id } } })).data,
	});
