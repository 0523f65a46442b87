import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { OutboxItem } from "../outbox/item.ts";
import type { DraftPhoto } from "../draft/draft.ts";

export interface SeenAnswer {
  key: string;
  data: unknown;
  at: number;
}

interface Schema extends DBSchema {
  /** Demands written and not yet sent. */
  outbox: { key: string; value: OutboxItem };
  /** Photos of the demand being written, by account. */
  draftPhotos: { key: string; value: { account: string; photos: DraftPhoto[] } };
  /** Answers last seen, shown again without network. */
  seen: { key: string; value: SeenAnswer };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database | null> | undefined;

async function open(): Promise<Database> {
  // Where a browser has none at all, asking for it throws at once.
  return openDB<Schema>("juxin", 1, {
    upgrade(db) {
      db.createObjectStore("outbox", { keyPath: "id" });
      db.createObjectStore("draftPhotos", { keyPath: "account" });
      db.createObjectStore("seen", { keyPath: "key" });
    },
    terminated() {
      opened = undefined;
    },
  });
}

/** The phone's own database; null where the browser keeps none (private windows of old phones). */
export function openDatabase(): Promise<Database | null> {
  opened ??= open().catch(() => null);
  return opened;
}
