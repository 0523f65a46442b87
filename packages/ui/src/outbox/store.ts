import type { Kept } from "./kept.ts";

export interface Store<Item extends Kept> {
  list: () => Promise<Item[]>;
  put: (item: Item) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Ids of what lives only as long as the page is open. */
  loose: () => ReadonlySet<string>;
}

/** An app's own database on the device. `put` is false where the browser has none, and throws where it is full. */
export interface Disk<Item extends Kept> {
  list: () => Promise<Item[]>;
  put: (item: Item) => Promise<boolean>;
  remove: (id: string) => Promise<void>;
}

/** Keeps items in order as long as the page is open; used where the browser has no database. */
export function memoryStore<Item extends Kept>(): Store<Item> {
  const items = new Map<string, Item>();
  return {
    list: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
    loose: () => new Set(items.keys()),
  };
}

/** Items on the disk, oldest first; where that takes nothing, in memory, and said to be `loose`. */
export function diskStore<Item extends Kept>(disk: Disk<Item>): Store<Item> {
  const memory = memoryStore<Item>();
  return {
    async list() {
      const items = [...(await disk.list()), ...(await memory.list())];
      // What could not be written anew is newer in memory.
      return [...new Map(items.map((item) => [item.id, item])).values()];
    },
    async put(item) {
      const onDisk = await disk.put(item).catch(() => false);
      if (onDisk) await memory.remove(item.id);
      else await memory.put(item);
    },
    async remove(id) {
      await disk.remove(id);
      await memory.remove(id);
    },
    loose: memory.loose,
  };
}
