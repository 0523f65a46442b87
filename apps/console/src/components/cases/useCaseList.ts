import { useState } from "react";
import { useKeys } from "../useKeys.ts";
import type { CaseListPlace } from "./CaseListContext.tsx";
import type { ListedCase } from "./caseColumns.tsx";

/** Forms that one key opens, in the case that is open or that the mark stands on. */
const formKeys = { a: "accept", t: "transfer", s: "assign", p: "progress", r: "resolve" } as const;

interface Parts {
  items: readonly ListedCase[];
  /** The case that is open beside the list. */
  caseId: string | undefined;
  /** Opens a case, with the form of one action where one is wanted. */
  go: (id: string, act?: string) => void;
  close: () => void;
  /** Whether the next case opens once something was done to one. */
  movesOn: boolean;
  /** Selects a case or lets it go; absent where nothing is selected. */
  toggle?: ((id: string) => void) | undefined;
}

/** A list of cases under the keyboard, the same wherever cases are listed. */
export function useCaseList({ items, caseId, go, close, movesOn, toggle }: Parts) {
  const [stoodOn, standOn] = useState<string>();
  const [helpOpen, setHelpOpen] = useState(false);
  const current = caseId ?? stoodOn;

  const open = (id: string, act?: string): void => {
    standOn(id);
    go(id, act);
  };
  const neighbour = (by: 1 | -1): string | undefined => {
    const at = items.findIndex((one) => one.id === current);
    return items[at === -1 ? 0 : at + by]?.id;
  };
  const step = (by: 1 | -1): void => {
    const next = neighbour(by);
    if (next === undefined) return;
    if (caseId === undefined) standOn(next);
    else open(next);
  };
  /** The next in line opens; after the last one the one before it, or the empty list. */
  const acted = (id: string): void => {
    if (id !== caseId) return;
    const next = movesOn ? (neighbour(1) ?? neighbour(-1)) : id;
    if (next === undefined || (movesOn && next === id)) close();
    else open(next);
  };

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: current === undefined ? undefined : () => open(current),
    Escape: caseId === undefined ? undefined : close,
    x: toggle && current !== undefined ? () => toggle(current) : undefined,
    "?": () => setHelpOpen(true),
    ...Object.fromEntries(
      Object.entries(formKeys).map(([key, act]) => [
        key,
        current === undefined ? undefined : () => open(current, act),
      ]),
    ),
  });

  const place: CaseListPlace = { acted, close, step };
  return { current, standOn, open, place, help: { open: helpOpen, show: setHelpOpen } };
}
