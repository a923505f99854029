import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import type { Schema } from "@/api/types";

/** The organisation with the version that a change must name. */
export const organisationQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisation", id],
		queryFn: async () => (await api.GET("/api/v1/organisations/{id}", { params: { path: { id } } })).data,
		enabled: id !== "",
	});

/** As the server has it: newer than the written contract, which says `since`. */
export type Member = Omit<Schema<"Member">, "since"> & { joinedAt: string };

export const membersQuery = (id: string) =>
	queryOptions({
		queryKey: ["organisation", id, "members"],
		queryFn: async () => {
			const { data } = await api.GET("/api/v1/organisations/{id}/members", { params: { path: { id } } });
			return (data?.items ?? []) as unknown as Member[];
		},
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

export type VerificationState = Schema<"Verification">["state"];
type OrganisationCard = Pick<
	Schema<"Organisation">,
	"id" | "name" | "kind" | "country" | "province" | "demo"
> & {
	verified: boolean;
};

/** A line of the operators' queue. */
export type WaitingVerification = {
	id: string;
	state: VerificationState;
	organisation: OrganisationCard;
	legalName: string;
	submittedAt: string;
};

/** All that an operator needs to decide. */
export type Case = {
	verification: Schema<"Verification">;
	organisation: OrganisationCard;
	requester: { id: string; name: string; email: string };
	history: { id: string; type: string; at: string; person?: string | null }[];
};

export const verificationsQuery = (state: VerificationState) =>
	infiniteQueryOptions({
		queryKey: ["verifications", state],
		queryFn: async ({ pageParam }) => {
			const query = { state, ...(pageParam && { cursor: pageParam }) };
			const { data } = await api.GET("/api/v1/verifications", { params: { query } });
			return data as unknown as { items: WaitingVerification[]; next?: string | null };
		},
		initialPageParam: "",
		getNextPageParam: ({ next }) => next ?? undefined,
	});

export const verificationCaseQuery = (id: string) =>
	queryOptions({
		queryKey: ["verifications", "case", id],
		queryFn: async () => {
			const { data } = await api.GET("/api/v1/verifications/{id}", { params: { path: { id } } });
			return data as unknown as Case;
		},
	});
