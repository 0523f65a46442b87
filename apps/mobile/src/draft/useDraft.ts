import { useEffect, useRef, useState } from "react";
import { openDatabase } from "../storage/database.ts";
import {
  clearDraft,
  emptyDraft,
  readDraft,
  writeDraft,
  type Draft,
  type DraftPhoto,
} from "./draft.ts";

/** The draft of an account with its photos, kept on the phone as it changes; `safe` says whether it is. */
export function useDraft(account: string) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(localStorage, account));
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const [safe, setSafe] = useState(true);
  const touched = useRef(false);

  useEffect(() => {
    void openDatabase()
      .then((db) => db?.get("draftPhotos", account))
      .then((kept) => {
        if (!touched.current && kept !== undefined) setPhotos(kept.photos);
      });
  }, [account]);

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    setSafe(writeDraft(localStorage, account, next));
  };
  const changePhotos = (next: DraftPhoto[]): void => {
    touched.current = true;
    setPhotos(next);
    const keep = async (): Promise<boolean> => {
      const db = await openDatabase();
      await db?.put("draftPhotos", { account, photos: next });
      return db !== null || next.length === 0;
    };
    void keep().then(setSafe, () => setSafe(false));
  };
  const clear = (): void => {
    touched.current = true;
    clearDraft(localStorage, account);
    setDraft(emptyDraft);
    setPhotos([]);
    void openDatabase().then((db) => db?.delete("draftPhotos", account));
  };
  return { draft, photos, safe, change, changePhotos, clear };
}
