import { useSearch } from "@tanstack/react-router";
import { useNarrow } from "../../components/useNarrow.ts";

/** Whether the case is all there is on the page, rather than beside its list. */
export function useAlone(): boolean {
  const narrow = useNarrow();
  const { wide } = useSearch({ strict: false });
  return narrow || wide === "yes";
}
