import { useState } from "react";
import { useKeys, type Keys } from "../useKeys.ts";
import type { CaseListPlace } from "./CaseListContext.tsx";
import type { ListedCase } from "./caseColumns.tsx";
import type { Together } from "./selection/ChosenBar.tsx";
import { useChosen } from "./selection/useChosen.ts";

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
  /** Whether several can be selected, to be dealt with at once. */
  selects: boolean;
}

/** A list of cases under the keyboard, the same wherever cases are listed. */
export function useCaseList({ items, caseId, go, close, movesOn, selects }: Parts) {
  const [stoodOn, standOn] = useState<string>();
  const [helpOpen, setHelpOpen] = useState(false);
  const chosen = useChosen(items);
  const [doing, begin] = useState<Together>();
  const current = caseId ?? stoodOn;
  const some = chosen.cases.size > 0;

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

  /** Selects the one under the mark, and the one that the mark goes to. */
  const stretch = (by: 1 | -1) => () => {
    const next = neighbour(by);
    if (next === undefined) return;
    chosen.through(next, current);
    step(by);
  };
  const selecting: Keys = {
    x: current === undefined ? undefined : () => chosen.toggle(current),
    X: current === undefined ? undefined : () => chosen.through(current),
    J: stretch(1),
    K: stretch(-1),
    "shift+ArrowDown": stretch(1),
    "shift+ArrowUp": stretch(-1),
    // Beside an open case the keys are the case's.
    ...(some && caseId === undefined ? { a: () => begin("accept"), g: () => begin("group") } : {}),
  };

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: current === undefined ? undefined : () => open(current),
    Escape: caseId !== undefined ? close : some ? chosen.clear : undefined,
    "?": () => setHelpOpen(true),
    ...Object.fromEntries(
      Object.entries(formKeys).map(([key, act]) => [
        key,
        current === undefined ? undefined : () => open(current, act),
      ]),
    ),
    ...(selects ? selecting : {}),
  });

  const place: CaseListPlace = { acted, close, step };
  return {
    current,
    standOn,
    open,
    place,
    help: { open: helpOpen, show: setHelpOpen, selects },
    /** For the table and the bar above it; undefined where nothing is selected. */
    chosen: selects ? chosen : undefined,
    bar: selects ? { chosen, doing, begin } : undefined,
  };
}
