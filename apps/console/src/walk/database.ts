import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { VisitItem } from "./visitItem.ts";
import type { KeptWalk } from "./keptWalk.ts";

interface Schema extends DBSchema {
  /** Visits written down and not yet sent. */
  outbox: { key: string; value: VisitItem };
  /** The list of one sign-in, for a day: `walk` is its only key. */
  walk: { key: string; value: KeptWalk };
}

let opened: Promise<IDBPDatabase<Schema> | null> | undefined;

const open = async (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>("juxin-walk", 1, {
    upgrade(db) {
      db.createObjectStore("outbox", { keyPath: "id" });
      db.createObjectStore("walk");
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
