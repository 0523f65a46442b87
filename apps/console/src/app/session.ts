import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ProblemError, take, type Schemas } from "@juxin/api-client";
import { can } from "@juxin/ui/ability.ts";
import { api } from "./api.ts";
import { type Preferences, setPreferences } from "./preferences.ts";

export type Me = Schemas["Me"];

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await take(api.GET("/api/v1/me"));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

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
