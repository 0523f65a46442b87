import { type Query, useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { api, take, type Me } from "../api.ts";
import { clearDraft } from "../draft/draft.ts";
import { clearPlaceDraft } from "../draft/placeDraft.ts";
import { lastAccount, rememberAccount } from "../storage/lastAccount.ts";
import { forgetSeen, staysKnown } from "../storage/seen.ts";
import { adoptLook } from "./look.ts";
import { outbox } from "./outbox.ts";
import { areasQuery, consentsQuery, meQuery, myCasesQuery, settingsQuery } from "./queries.ts";
import { queryClient } from "./queryClient.ts";

/** The signed-in worker; set by the shell around every screen that needs one. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("This screen is shown to nobody who is not signed in");
  return me;
}

export const useSession = () => useQuery(meQuery);

/** Answers of the account that was here; who is here and what this installation is stay known. */
async function forgetAnswers(): Promise<void> {
  await forgetSeen();
  const theirs = (query: Query): boolean => !staysKnown(query.queryKey[0]);
  queryClient.removeQueries({ predicate: theirs, type: "inactive" });
  // What is on the screen is asked anew: an answer taken away under its screen loads for ever.
  void queryClient.resetQueries({ predicate: theirs, type: "active" });
}

/** After any kind of sign-in: what another account saw on this phone is forgotten first. */
export async function beginSession(me: Me): Promise<void> {
  if (lastAccount() !== me.accountId) await forgetAnswers();
  rememberAccount(me.accountId);
  adoptLook(me);
  outbox.setAccount(me.accountId);
  queryClient.setQueryData(meQuery.queryKey, me);
  void outbox.hurry();
}

/** A worker is here: keep what they need when the network goes, whatever screen is open. */
export async function settleIn(me: Me): Promise<void> {
  outbox.setAccount(me.accountId);
  // Another page of this browser may have signed somebody else in.
  if (lastAccount() !== me.accountId) await forgetAnswers();
  rememberAccount(me.accountId);
  void outbox.flush();
  await Promise.all([
    queryClient.prefetchQuery(settingsQuery),
    queryClient.prefetchQuery(myCasesQuery),
    queryClient.prefetchQuery(consentsQuery),
    queryClient.prefetchQuery(areasQuery(me.district.code)),
  ]);
}

/** Clears this phone of everything that belongs to the account. */
export async function wipePhone(accountId: string): Promise<void> {
  outbox.setAccount(null);
  await outbox.wipe(accountId);
  clearDraft(localStorage, accountId);
  clearPlaceDraft(localStorage, accountId);
  rememberAccount(null);
  await forgetAnswers();
  queryClient.setQueryData(meQuery.queryKey, null);
}

/** Ends the session on the server first, so that a failure leaves everything as it was. */
export async function endSession(accountId: string): Promise<void> {
  await take(api.DELETE("/api/v1/me/session"));
  await wipePhone(accountId);
}
