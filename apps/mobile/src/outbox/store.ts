import { openDatabase } from "../storage/database.ts";
import type { OutboxItem } from "./item.ts";

export interface OutboxStore {
  list: () => Promise<OutboxItem[]>;
  put: (item: OutboxItem) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** Keeps items in order as long as the page is open; used where the browser has no database. */
export function memoryStore(): OutboxStore {
  const items = new Map<string, OutboxItem>();
  return {
    list: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
  };
}

/** Items in IndexedDB, oldest first; a put has reached the disk when it resolves. */
export function databaseStore(): OutboxStore {
  const fallback = memoryStore();
  return {
    async list() {
      const db = await openDatabase();
      return [...((await db?.getAll("outbox")) ?? []), ...(await fallback.list())];
    },
    async put(item) {
      const db = await openDatabase();
      if (db === null) return fallback.put(item);
      const tx = db.transaction("outbox", "readwrite", { durability: "strict" });
      await Promise.all([tx.store.put(item), tx.done]);
    },
    async remove(id) {
      const db = await openDatabase();
      await db?.delete("outbox", id);
      await fallback.remove(id);
    },
  };
}
