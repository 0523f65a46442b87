import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { api, take } from "../api.ts";

export type MyPerson = Schemas["MyPerson"];
export type OwnPerson = Schemas["OwnPerson"];
export type Membership = Schemas["Membership"];
export type Invitation = Schemas["MemberInvitation"];
export type Source = Schemas["PersonFactSource"];

const minute = 60_000;

/** What the register holds about the caller, in clear: never kept on the phone, and soon forgotten by the page. */
export const myPersonQuery = queryOptions({
  queryKey: ["myPerson"],
  queryFn: () => take(api.GET("/api/v1/me/person")),
  staleTime: 5 * minute,
  gcTime: minute,
});

export const isOpen = ({ answeredAt, withdrawnAt }: Invitation): boolean =>
  answeredAt === null && withdrawnAt === null;

/** The one invitation that waits for an answer, if any. */
export const openInvitation = ({ persons }: MyPerson): Invitation | null =>
  persons.flatMap(({ invitations }) => invitations).find(isOpen) ?? null;
