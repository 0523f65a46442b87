import { useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { api, take, type Me } from "../api.ts";
import { clearDraft } from "../draft/draft.ts";
import { forgetSeen } from "../storage/seen.ts";
import { adoptLook } from "./look.ts";
import { outbox } from "./outbox.ts";
import { meQuery } from "./queries.ts";
import { queryClient } from "./queryClient.ts";

/** The signed-in worker; set by the shell around every screen that needs one. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("This screen is shown to nobody who is not signed in");
  return me;
}

export const useSession = () => useQuery(meQuery);

/** After any kind of sign-in: what another account saw on this phone is forgotten first. */
export async function beginSession(me: Me): Promise<void> {
  const before = queryClient.getQueryData(meQuery.queryKey);
  if (before?.accountId !== me.accountId) {
    await forgetSeen();
    queryClient.removeQueries({
      predicate: ({ queryKey }) => !["me", "meta"].includes(String(queryKey[0])),
    });
  }
  adoptLook(me);
  outbox.setAccount(me.accountId);
  queryClient.setQueryData(meQuery.queryKey, me);
  void outbox.hurry();
}

/** Clears this phone of everything that belongs to the account. */
export async function wipePhone(accountId: string): Promise<void> {
  outbox.setAccount(null);
  await outbox.wipe(accountId);
  clearDraft(localStorage, accountId);
  await forgetSeen();
  queryClient.setQueryData(meQuery.queryKey, null);
  queryClient.removeQueries({
    predicate: ({ queryKey }) => !["me", "meta"].includes(String(queryKey[0])),
  });
}

/** Ends the session on the server first, so that a failure leaves everything as it was. */
export async function endSession(accountId: string): Promise<void> {
  await take(api.DELETE("/api/v1/me/session"));
  await wipePhone(accountId);
}
