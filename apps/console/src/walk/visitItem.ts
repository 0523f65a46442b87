import type { Schemas } from "@juxin/api-client";
import type { Kept } from "@juxin/ui/outbox/kept.ts";

export type VisitTaken = Schemas["VisitTaken"];

/** What became of a visit that arrived. */
interface Arrived {
  /** False: somebody had settled it before; the words are kept beside theirs. */
  applied: boolean;
  outcome: VisitTaken["difference"]["outcome"];
  /** Who settled it, when it was not this visit. */
  by: string | null;
}

/** A visit on its way to the server; its id is the visit's own. */
export interface VisitItem extends Kept<Arrived> {
  /** The difference as it was seen at the door: masked name and building, to know it again. */
  about: { differenceId: string; person: string; place: string };
  visit: Omit<Schemas["NewVisit"], "id">;
}
