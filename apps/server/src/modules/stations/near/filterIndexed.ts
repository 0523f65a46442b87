import type { OfferKind, PlaceKind } from "../schema.ts";
import type { Indexed } from "./stationIndex.ts";

interface Wanted {
  kinds?: readonly PlaceKind[] | undefined;
  facilities?: readonly string[] | undefined;
  bookable?: OfferKind | undefined;
}

/** Whether a place in use is of a wanted kind and has, working, everything that was asked for. */
export const filterIndexed =
  ({ kinds = [], facilities = [], bookable }: Wanted) =>
  (one: Indexed): boolean =>
    one.status === "open" &&
    (kinds.length === 0 || kinds.includes(one.kind)) &&
    (bookable === undefined || one.bookable.includes(bookable)) &&
    facilities.every((key) =>
      one.facilities.some((has) => has.key === key && has.state === "ok" && has.stock !== 0),
    );
