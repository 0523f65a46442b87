import type { DraftStorage } from "./draft.ts";

/** One day's hours, HH:MM to HH:MM; an end before the beginning is on the next day, 24:00 is midnight. */
export interface DayHours {
  from: string;
  until: string;
}

/** Monday to Sunday, null where shut; `holidaysOff` where public holidays are too. */
export interface WeekHours {
  days: (DayHours | null)[];
  holidaysOff: boolean;
}

/** An application to be a friendly place, being written; kept at every answer. */
export interface PlaceDraft {
  type: string | null;
  name: string;
  offers: string[];
  facilities: string[];
  week: WeekHours;
  area: { code: string; name: string } | null;
  address: string;
  point: { lng: number; lat: number } | null;
  contactName: string | null;
  note: string;
}

export const emptyPlaceDraft: PlaceDraft = {
  type: null,
  name: "",
  offers: [],
  facilities: [],
  week: {
    days: Array.from({ length: 7 }, () => ({ from: "09:00", until: "21:00" })),
    holidaysOff: false,
  },
  area: null,
  address: "",
  point: null,
  contactName: null,
  note: "",
};

const keyOf = (account: string): string => `juxin.placeDraft.${account}`;
/** Under which its photos lie beside those of a demand. */
export const placePhotosOf = (account: string): string => `${account}#place`;

const clock = /^(?:[01]\d|2[0-4]):[0-5]\d$/;
const isDay = (one: unknown): one is DayHours | null =>
  one === null ||
  (typeof one === "object" &&
    clock.test(String((one as DayHours).from)) &&
    clock.test(String((one as DayHours).until)));
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** What was written last; an empty one when there is none or an older build left something else. */
export function readPlaceDraft(storage: DraftStorage, account: string): PlaceDraft {
  try {
    const kept = JSON.parse(
      storage.getItem(keyOf(account)) ?? "null",
    ) as Partial<PlaceDraft> | null;
    if (typeof kept !== "object" || kept === null) return emptyPlaceDraft;
    const { type, name, area, address, point, contactName, note } = kept;
    const days = kept.week?.days;
    const text = (value: unknown): string => (typeof value === "string" ? value : "");
    return {
      type: typeof type === "string" ? type : null,
      name: text(name),
      offers: texts(kept.offers),
      facilities: texts(kept.facilities),
      week:
        Array.isArray(days) && days.length === 7 && days.every(isDay)
          ? { days, holidaysOff: kept.week?.holidaysOff === true }
          : emptyPlaceDraft.week,
      area: typeof area?.code === "string" && typeof area.name === "string" ? area : null,
      address: text(address),
      point: Number.isFinite(point?.lng) && Number.isFinite(point?.lat) ? (point ?? null) : null,
      contactName: typeof contactName === "string" ? contactName : null,
      note: text(note),
    };
  } catch {
    return emptyPlaceDraft;
  }
}

/** Keeps it; false when the browser keeps nothing. */
export function writePlaceDraft(
  storage: DraftStorage,
  account: string,
  draft: PlaceDraft,
): boolean {
  try {
    storage.setItem(keyOf(account), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function clearPlaceDraft(storage: DraftStorage, account: string): void {
  try {
    storage.removeItem(keyOf(account));
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

export const isPlaceDraftBegun = (draft: PlaceDraft): boolean =>
  draft.type !== null || draft.name.trim() !== "";
