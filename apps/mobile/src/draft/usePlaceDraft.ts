import { useEffect, useRef, useState } from "react";
import { openDatabase } from "../storage/database.ts";
import type { DraftPhoto } from "./draft.ts";
import {
  clearPlaceDraft,
  emptyPlaceDraft,
  type PlaceDraft,
  placePhotosOf,
  readPlaceDraft,
  writePlaceDraft,
} from "./placeDraft.ts";

/** The application of an account with its photos, kept on the phone as it changes. */
export function usePlaceDraft(account: string) {
  const [draft, setDraft] = useState<PlaceDraft>(() => readPlaceDraft(localStorage, account));
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const touched = useRef(false);
  const key = placePhotosOf(account);

  useEffect(() => {
    void openDatabase()
      .then((db) => db?.get("draftPhotos", key))
      .then((kept) => {
        if (!touched.current && kept !== undefined) setPhotos(kept.photos);
      })
      .catch(() => undefined);
  }, [key]);

  const change = (part: Partial<PlaceDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    writePlaceDraft(localStorage, account, next);
  };
  const changePhotos = (next: DraftPhoto[]): void => {
    touched.current = true;
    setPhotos(next);
    void openDatabase()
      .then((db) => db?.put("draftPhotos", { account: key, photos: next }))
      .catch(() => undefined);
  };
  const clear = (): void => {
    touched.current = true;
    clearPlaceDraft(localStorage, account);
    setDraft(emptyPlaceDraft);
    setPhotos([]);
    void openDatabase()
      .then((db) => db?.delete("draftPhotos", key))
      .catch(() => undefined);
  };
  return { draft, photos, change, changePhotos, clear };
}
