import { queryOptions, useQuery } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { useLocale } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";

export type CaseCategory = Schemas["CaseCategory"];

export const caseSettingsQuery = queryOptions({
  queryKey: ["settings", "cases"],
  queryFn: () => take(api.GET("/api/v1/settings/cases")),
  staleTime: 300_000,
});

/** The district's categories in their order; `name` says one by its key, and nothing until they are known. */
export function useCategories() {
  const locale = useLocale();
  const { data } = useQuery(caseSettingsQuery);
  const all = data?.categories ?? [];
  const name = (key: string): string =>
    data === undefined ? "" : (all.find((category) => category.key === key)?.[locale] ?? key);
  const active = all.filter((category) => category.active);
  return {
    all,
    active,
    /** What a worker asks, and what a firm asks at its service desk. */
    ofWorkers: active.filter(({ asker }) => asker === "worker"),
    ofFirms: active.filter(({ asker }) => asker === "firm"),
    name,
  };
}
