import { queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";

/** The organisation with the version that a change must name. */
export const organisationQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisation", id],
		queryFn: async () => (await api.GET("/api/v1/organisations/{id}", { params: { path: { id } } })).data,
		enabled: id !== "",
	});

export const membersQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisation", id, "members"],
		queryFn: async () =>
			(await api.GET("/api/v1/organisations/{id}/members", { params: { path: { id } } })).data?.items ?? [],
	});

export const invitationsQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisation", id, "invitations"],
		queryFn: async () =>
			(await api.GET("/api/v1/organisations/{id}/invitations", { params: { path: { id } } })).data?.items ??
			[],
	});

/** The latest request for verification; null where there was none yet. */
export const verificationQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisation", id, "verification"],
		queryFn: async () => {
			try {
				return (await api.GET("/api/v1/organisations/{id}/verification", { params: { path: { id } } })).data;
			} catch (error) {
				if (error instanceof ApiProblem && error.status === 404) return null;
				throw error;
			}
		},
	});

export const verificationsQuery = (state: "PENDING" | "VERIFIED" | "REFUSED") =>
	queryOptions({
		queryKey: ["verifications", state],
		queryFn: async () => (await api.GET("/api/v1/verifications", { params: { query: { state } } })).data,
	});

export const verificationCaseQuery = (id: string) =>
	queryOptions({
		queryKey: ["verifications", "case", id],
		queryFn: async () => (await api.GET("/api/v1/verifications/{id}", { params: { path: { id } } })).data,
	});
