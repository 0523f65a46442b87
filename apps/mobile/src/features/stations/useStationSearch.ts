import { useState } from "react";
import type { StationFilter } from "./listed.ts";
import type { Position, TravelMode } from "./queries.ts";

interface Search {
  filter: StationFilter;
  mode: TravelMode;
  /** A street of the district, or null for all of it; a position goes before it. */
  area: string | null;
  position: Position | null;
}

let last: Search | null = null;

/** What was looked for, kept while the page is open: who comes back from a station finds the same list. */
export function useStationSearch(home: string | null): [Search, (change: Partial<Search>) => void] {
  const [search, setSearch] = useState<Search>(
    () =>
      last ?? {
        filter: { open: true, facilities: [], bookable: false },
        mode: "ebike",
        area: home,
        position: null,
      },
  );
  const change = (part: Partial<Search>): void => {
    last = { ...search, ...part };
    setSearch(last);
  };
  return [search, change];
}
