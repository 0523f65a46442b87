import type { ListInput, Row } from "../api.ts";
import { LinkageError } from "../linkageError.ts";
import type { Pool } from "../run/pool.ts";
import { asUtf8, makeRooms } from "./readBytes.ts";
import { type CsvHead, readHeader } from "./readHeader.ts";

/** A list as the bytes of a CSV file, its header read. */
export interface OpenList extends CsvHead {
  bytes: Uint8Array;
  /** Rows in memory may lack keys of the spec: their values are missing. */
  lenient: boolean;
  /** What messages call it. */
  label: string;
}

const stretchBytes = 2 ** 24;

/**
 * Opens a list and reads its header; a large file is read by several threads at once.
 * @param room for the file, see `makeRooms` @throws LinkageError
 */
export async function openList(
  input: ListInput,
  label: string,
  pool: Pool,
  room?: Uint8Array,
): Promise<OpenList> {
  const bytes =
    "path" in input
      ? await readFile(input.path, pool, room ?? makeRooms([input.path])[0]!)
      : "bytes" in input
        ? shared(asUtf8(input.bytes))
        : toCsv(input.rows);
  const head = readHeader(bytes);
  const name = "path" in input ? input.path : label;
  if (head.headers.length === 0) throw new LinkageError(`${name}：没有表头 has no header`);
  const doubled = head.headers.find((one, i) => one !== "" && head.headers.indexOf(one) !== i);
  if (doubled !== undefined)
    throw new LinkageError(`${name}：表头重复 two columns are called "${doubled}"`);
  return { ...head, bytes, label: name, lenient: "rows" in input };
}

async function readFile(path: string, pool: Pool, bytes: Uint8Array): Promise<Uint8Array> {
  const parts = Math.max(1, Math.ceil(bytes.length / stretchBytes));
  await pool.run(
    "read",
    Array.from({ length: parts }, (_, i) => ({
      path,
      bytes,
      from: i * stretchBytes,
      to: Math.min(bytes.length, (i + 1) * stretchBytes),
    })),
  );
  return asUtf8(bytes);
}

function shared(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function toCsv(rows: readonly Row[]): Uint8Array {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: string | null | undefined): string =>
    value === null || value === undefined
      ? ""
      : /["\n\r,]/.test(value)
        ? `"${value.replaceAll('"', '""')}"`
        : value;
  // A first column of our own keeps rows without any value from looking like empty lines.
  const lines = [["\u0000", ...headers].map(cell).join(",")];
  for (const row of rows) lines.push(`-,${headers.map((header) => cell(row[header])).join(",")}`);
  return shared(new TextEncoder().encode(`${lines.join("\n")}\n`));
}
