import { diskStore, type Store } from "@juxin/ui/outbox/store.ts";
import { openDatabase } from "../storage/database.ts";
import type { OutboxItem } from "./item.ts";

export type OutboxStore = Store<OutboxItem>;

/** Items in IndexedDB. What is put has reached the disk; throws where that is full. */
export const databaseStore = (): OutboxStore =>
  diskStore<OutboxItem>({
    list: async () => (await (await openDatabase())?.getAll("outbox")) ?? [],
    async put(item) {
      const db = await openDatabase();
      if (db === null) return false;
      const tx = db.transaction("outbox", "readwrite", { durability: "strict" });
      await Promise.all([tx.store.put(item), tx.done]);
      return true;
    },
    remove: async (id) => (await openDatabase())?.delete("outbox", id),
  });
