import { z } from "zod";
import { AppError } from "../errors.ts";

/** Opaque page cursors: the sort key of the last row, base64url of JSON. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString("base64url");

/** @throws AppError `request.badCursor` when the text is not a cursor of this shape. */
export function decodeCursor<T extends z.ZodType>(
  shape: T,
  cursor: string | undefined,
): z.infer<T> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch (cause) {
    throw new AppError("invalid", "request.badCursor", undefined, { cause });
  }
}

/** `[instant, id]`, the sort key of lists by time. */
export const TimeCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Cuts a list that was read one row too long into a page. */
export function toPage<Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
