import type { Context } from "hono";
import { spreadsheetType } from "../../../platform/spreadsheets/index.ts";

/** A spreadsheet to be saved under a Chinese name; old programs see `list.xlsx`. */
export const sendSheet = (
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  type = spreadsheetType,
) =>
  c.body(bytes, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "no-store",
  });
