import { openDatabase } from "../storage/database.ts";
import type { OutboxItem } from "./item.ts";

export interface OutboxStore {
  list: () => Promise<OutboxItem[]>;
  put: (item: OutboxItem) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Ids of what lives only as long as the page is open. */
  loose: () => ReadonlySet<string>;
}

/** Keeps items in order as long as the page is open; used where the browser has no database. */
export function memoryStore(): OutboxStore {
  const items = new Map<string, OutboxItem>();
  return {
    list: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
    loose: () => new Set(items.keys()),
  };
}

/** What is put in this store has reached the disk; throws where the disk is full. */
async function putToDisk(item: OutboxItem): Promise<boolean> {
  const db = await openDatabase();
  if (db === null) return false;
  const tx = db.transaction("outbox", "readwrite", { durability: "strict" });
  await Promise.all([tx.store.put(item), tx.done]);
  return true;
}

/** Items in IndexedDB, oldest first; where that takes nothing, in memory, and said to be `loose`. */
export function databaseStore(): OutboxStore {
  const memory = memoryStore();
  return {
    async list() {
      const db = await openDatabase();
      const items = [...((await db?.getAll("outbox")) ?? []), ...(await memory.list())];
      // What could not be written anew is newer in memory.
      return [...new Map(items.map((item) => [item.id, item])).values()];
    },
    async put(item) {
      const onDisk = await putToDisk(item).catch(() => false);
      if (onDisk) await memory.remove(item.id);
      else await memory.put(item);
    },
    async remove(id) {
      const db = await openDatabase();
      await db?.delete("outbox", id);
      await memory.remove(id);
    },
    loose: memory.loose,
  };
}
