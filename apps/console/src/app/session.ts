import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ProblemError, take, type Schemas } from "@juxin/api-client";
import { can } from "@juxin/ui/ability.ts";
import type { Locale } from "@juxin/ui/i18n.ts";
import { api } from "./api.ts";
import { setPreferences } from "./preferences.ts";

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
    // Visitors of the demo share its accounts, and so keep their own language.
    if (!me.demo) setPreferences({ locale: me.locale });
  };
}

/** Changes the language here and, for somebody signed in, in the account. */
export function useSetLocale(): (locale: Locale) => void {
  const { data: me } = useQuery(meQuery);
  const tell = useMutation({
    mutationFn: (locale: Locale) => take(api.PATCH("/api/v1/me", { body: { locale } })),
  });
  return (locale) => {
    setPreferences({ locale });
    if (me && !me.demo) tell.mutate(locale);
  };
}
