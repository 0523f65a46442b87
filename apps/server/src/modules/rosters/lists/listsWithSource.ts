import type { Tx } from "../../../platform/context.ts";

/** Lists beside the source that each is of: where rows, pairs or work of lists are looked for, too. */
export const listsWithSource = (tx: Tx) =>
  tx.db
    .selectFrom("rosterLists")
    .innerJoin("rosterSources", (join) =>
      join
        .onRef("rosterSources.district", "=", "rosterLists.district")
        .onRef("rosterSources.id", "=", "rosterLists.sourceId"),
    );

/** Lists that were linked since the work is kept, beside it and their source. */
export const listsWithWork = (tx: Tx) =>
  listsWithSource(tx).innerJoin("rosterListWork", (join) =>
    join
      .onRef("rosterListWork.district", "=", "rosterLists.district")
      .onRef("rosterListWork.listId", "=", "rosterLists.id"),
  );
