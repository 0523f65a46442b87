import type { ActorGrant } from "./actor.ts";
import type { LineOrAll } from "./line.ts";

/** Whether a grant reaches an area and a line: its area is a prefix, its line the same or all. */
export const covers = (
  grant: Pick<ActorGrant, "area" | "line">,
  place: { area: string; line: LineOrAll },
): boolean =>
  place.area.startsWith(grant.area) && (grant.line === "all" || grant.line === place.line);
