import type { TakeTask } from "../jobs/threadMessages.ts";
import type { Linked, RowToLink } from "./linkRows.ts";

export async function linkEncodings(
  rows: readonly RowToLink[],
  _task: Pick<TakeTask, "known" | "encodingKey">,
): Promise<Linked[]> {
  return rows.map(({ at }) => ({ at, outcome: { kind: "encoded" } }));
}
