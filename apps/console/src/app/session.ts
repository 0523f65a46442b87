import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ProblemError, take, type Schemas } from "@juxin/api-client";
import { can } from "@juxin/ui/ability.ts";
import { forgetWalk, recallWalk } from "../walk/keptWalk.ts";
import { api } from "./api.ts";
import { type Preferences, setPreferences } from "./preferences.ts";

export type Me = Schemas["Me"];

const walkPath = "/visits";
/** Milliseconds after which a network that does not answer counts as none. */
const patience = 4000;

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: (): Promise<Me | null> =>
    window.location.pathname.startsWith(walkPath) ? meOnTheWalk() : askMe(),
  // Without network the walk opens all the same.
  networkMode: "always",
  staleTime: 60_000,
});

async function askMe(): Promise<Me | null> {
  try {
    return await take(api.GET("/api/v1/me"));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    void forgetWalk();
    return null;
  }
}

/** On the walk, whoever opened it last today is here while no network says otherwise. */
async function meOnTheWalk(): Promise<Me | null> {
  const kept = async (): Promise<Me | null> => (await recallWalk())?.me ?? null;
  const asked = askMe().catch(async (error: unknown) => {
    const me = error instanceof ProblemError && error.status !== 0 ? null : await kept();
    if (me === null) throw error;
    return me;
  });
  const late = new Promise<Me | null>((resolve) => {
    setTimeout(() => void kept().then(resolve), patience);
  });
  const first = await Promise.race([asked, late]);
  return first ?? asked;
}

export const metaQuery = queryOptions({
  queryKey: ["meta"],
  queryFn: () => take(api.GET("/api/v1/meta")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The member of staff at this desk; pages inside the shell always have one. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error("A page of the shell was shown to nobody");
  return data;
}

/** Whether the person may do this at all, e.g. `case.export`. */
export const useMay = (ability: string): boolean => can(useQuery(meQuery).data, ability);

/** Makes `me` the person at this desk and forgets what the one before saw. */
export function useEnter() {
  const client = useQueryClient();
  return (me: Me) => {
    client.clear();
    void forgetWalk();
    client.setQueryData(meQuery.queryKey, me);
    // Visitors of the demo share its accounts, and so keep their own language and print.
    if (!me.demo) setPreferences({ locale: me.locale, print: me.largePrint ? "large" : "normal" });
  };
}

/** Changes language or print here and, for somebody signed in, in the account. */
export function useSetLook(): (change: Partial<Pick<Preferences, "locale" | "print">>) => void {
  const { data: me } = useQuery(meQuery);
  const tell = useMutation({
    mutationFn: (body: Schemas["UpdateMe"]) => take(api.PATCH("/api/v1/me", { body })),
  });
  return (change) => {
    setPreferences(change);
    const { locale, print } = change;
    if (me && !me.demo)
      tell.mutate({
        ...(locale !== undefined && { locale }),
        ...(print !== undefined && { largePrint: print === "large" }),
      });
  };
}
