import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { VisitItem } from "./visitItem.ts";
import type { DoorDraft } from "./doorDraft.ts";
import type { KeptWalk } from "./keptWalk.ts";

interface Schema extends DBSchema {
  /** Visits written down and not yet sent. */
  outbox: { key: string; value: VisitItem };
  /** The list of one sign-in, for a day: `walk` is its only key. */
  walk: { key: string; value: KeptWalk };
  /** What was begun at a door and not yet put away, by its door or its visit. */
  drafts: { key: string; value: DoorDraft };
}

let opened: Promise<IDBPDatabase<Schema> | null> | undefined;

const open = async (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>("juxin-walk", 2, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore("outbox", { keyPath: "id" });
        db.createObjectStore("walk");
      }
      db.createObjectStore("drafts");
    },
    // Another tab has a newer version of the page: it may have the database.
    blocking(_before, _after, event) {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = undefined;
    },
  });

/** This browser's own database; null where it keeps none. */
export function openDatabase(): Promise<IDBPDatabase<Schema> | null> {
  opened ??= open().catch(() => null);
  return opened;
}
