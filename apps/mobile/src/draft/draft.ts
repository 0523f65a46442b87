/** A demand being written. Text is kept at every keystroke: phones close pages without asking. */
export interface Draft {
  category: string | null;
  text: string;
  /** Where it is about, when that is not the rider's own street. */
  area: { code: string; name: string } | null;
  placeText: string;
  point: { lng: number; lat: number } | null;
}

export interface DraftPhoto {
  /** Idempotency key of its upload. */
  key: string;
  blob: Blob;
}

export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const emptyDraft: Draft = {
  category: null,
  text: "",
  area: null,
  placeText: "",
  point: null,
};

const keyOf = (account: string): string => `juxin.draft.${account}`;

const textOr = (value: unknown, other: string): string =>
  typeof value === "string" ? value : other;

/** What was written last; an empty draft when there is none or it cannot be read. */
export function readDraft(storage: DraftStorage, account: string): Draft {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(account)) ?? "null");
    if (typeof kept !== "object" || kept === null) return emptyDraft;
    const { category, text, area, placeText, point } = kept as Partial<Draft>;
    return {
      category: typeof category === "string" ? category : null,
      text: textOr(text, ""),
      area: typeof area?.code === "string" && typeof area.name === "string" ? area : null,
      placeText: textOr(placeText, ""),
      point: Number.isFinite(point?.lng) && Number.isFinite(point?.lat) ? (point ?? null) : null,
    };
  } catch {
    return emptyDraft;
  }
}

/** Keeps the draft; false when the browser keeps nothing, so that the page can say so. */
export function writeDraft(storage: DraftStorage, account: string, draft: Draft): boolean {
  try {
    storage.setItem(keyOf(account), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(storage: DraftStorage, account: string): void {
  try {
    storage.removeItem(keyOf(account));
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

export const isEmpty = (draft: Draft): boolean =>
  draft.text.trim() === "" && draft.placeText === "";
