import { useState } from "react";
import type { ListedCase } from "../caseColumns.tsx";
import { rangeOf } from "./range.ts";

/** Cases that are selected in a list, as they were last seen in it. */
export interface Chosen {
  cases: ReadonlyMap<string, ListedCase>;
  toggle: (id: string) => void;
  /** Selects everything from one to the other, otherwise from the one that was last touched. */
  through: (id: string, from?: string) => void;
  drop: (ids: readonly string[]) => void;
  clear: () => void;
}

export function useChosen(items: readonly ListedCase[]): Chosen {
  const [kept, put] = useState<ReadonlyMap<string, ListedCase>>(new Map());
  const cases = new Map(
    [...kept].map(([id, was]) => [id, items.find((one) => one.id === id) ?? was]),
  );
  const [touched, touch] = useState<string>();
  const add = (ids: readonly string[]): void => {
    const found = items.filter((one) => ids.includes(one.id));
    put((was) => new Map([...was, ...found.map((one) => [one.id, one] as const)]));
  };
  const drop = (ids: readonly string[]): void =>
    put((was) => new Map([...was].filter(([id]) => !ids.includes(id))));
  return {
    cases,
    toggle(id) {
      if (cases.has(id)) drop([id]);
      else add([id]);
      touch(id);
    },
    through(id, from = touched) {
      const ids = items.map((one) => one.id);
      add(rangeOf(ids, from, id));
      touch(id);
    },
    drop,
    clear: () => put(new Map()),
  };
}
