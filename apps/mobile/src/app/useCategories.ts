import { useLocale } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import type { CaseCategory } from "../api.ts";
import { settingsQuery } from "./queries.ts";

/** The district's categories in the reader's language; the key stands in until they are known. */
export function useCategories() {
  const zh = useLocale() === "zh";
  const query = useQuery(settingsQuery);
  const find = (key: string): CaseCategory | undefined =>
    query.data?.categories.find((category) => category.key === key);
  return {
    query,
    find,
    nameOf(key: string): string {
      const found = find(key);
      return found === undefined ? key : zh ? found.zh : found.en;
    },
    hintOf: (category: CaseCategory): string => (zh ? category.hintZh : category.hintEn),
  };
}
