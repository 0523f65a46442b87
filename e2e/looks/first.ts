import type { Visitor } from "../stage/visitor.ts";

/** The address of the first thing in a list that this looker may read. */
export const first =
  (list: string, path: (id: string) => string) =>
  async (who: Visitor): Promise<string> => {
    const { items } = await who.read<{ items: { id: string }[] }>(list);
    if (items[0] === undefined) throw new Error(`Nothing in ${list}`);
    return path(items[0].id);
  };
