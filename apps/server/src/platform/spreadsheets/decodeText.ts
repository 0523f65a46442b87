import { isUtf8 } from "node:buffer";
import { SpreadsheetError } from "./spreadsheetError.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const starts = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, at) => bytes[at] === byte);

/** The encoding by its mark, else by what the bytes can be; Chinese offices still write GB18030. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (starts(bytes, 0xff, 0xfe)) return "utf-16le";
  if (starts(bytes, 0xfe, 0xff)) return "utf-16be";
  const head = bytes.subarray(0, 4096);
  const zeros = (parity: 0 | 1) =>
    head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === parity ? 1 : 0), 0);
  if (zeros(1) > head.length / 20 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > head.length / 20 && zeros(1) === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "gb18030";
}

/** The text without its byte order mark. @throws SpreadsheetError when it is no text in any of the four. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.slice(0, 4096).includes("\u0000")) throw new SpreadsheetError("list.notSpreadsheet");
    return { text, encoding };
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error;
    throw new SpreadsheetError("list.unknownEncoding", error);
  }
}
