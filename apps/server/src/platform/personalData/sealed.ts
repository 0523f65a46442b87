import type { App } from "../context.ts";
import type { DataKey } from "../crypto/dataKey.ts";

/** Seals one field; `cell` is `table.column:rowId` and is bound to the blob. */
export const seal = (app: App, key: DataKey, text: string, cell: string): string =>
  app.keyring.cipher.seal(key, text, cell);

/** Opens one field; null where there is none, or where it was sealed with a key since destroyed. */
export const open = (
  app: App,
  key: DataKey | undefined,
  blob: string | null,
  cell: string,
): string | null =>
  key === undefined || blob === null || blob.split(".")[1] !== key.id
    ? null
    : app.keyring.cipher.open(key, blob, cell);
