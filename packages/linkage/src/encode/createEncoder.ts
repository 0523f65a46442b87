import { createHmac } from "node:crypto";
import { LinkageError } from "../linkageError.ts";
import { Dictionary } from "../load/dictionary.ts";
import type { Kind } from "../spec/spec.ts";
import { partOf } from "../text/partOf.ts";
import { tokensOf } from "./tokensOf.ts";

/** Keys shorter than this are guessed. */
const shortest = 16;
/** Bits of a filter, and bits each token sets in it. */
const sizes = { words: { bits: 512, each: 12 }, digits: { bits: 256, each: 12 } };

export interface EncodedColumn {
  name: string;
  kind: Kind;
}

export interface Encoder {
  /** Headers of what `encode` gives: `name_clk`, and `name_sound_hash` for names and words. */
  headers: string[];
  /** A record's values as keyed Bloom filters and hashes; "" where there is nothing. */
  encode(values: readonly string[]): string[];
}

const isDigits = (kind: Kind): boolean =>
  kind === "idNumber" || kind === "phone" || kind === "date" || kind === "code";
const hasSound = (kind: Kind): boolean => kind === "name" || kind === "text";

/**
 * Encodes values so that who holds the encodings, but not the key, can tell how alike two values are without
 * reading them (cryptographic long-term keys, Schnell 2009: tokens set bits by HMAC-SHA-256). Both givers must
 * use one key and one set of columns. What an attacker can still do is said in the package's README.
 * @throws LinkageError when the key is shorter than 16 bytes
 */
export function createEncoder(columns: readonly EncodedColumn[], key: Uint8Array): Encoder {
  if (key.length < shortest)
    throw new LinkageError(`密钥至少 ${shortest} 字节 the key needs at least ${shortest} bytes`);
  const positions = new Map<string, Uint16Array>();
  const place = (column: string, token: string, bits: number, each: number): Uint16Array => {
    const name = `${column}\u0000${token}`;
    let own = positions.get(name);
    if (own === undefined) {
      const digest = createHmac("sha256", key).update(name).digest();
      own = Uint16Array.from({ length: each }, (_, i) => digest.readUInt16LE(i * 2) % bits);
      positions.set(name, own);
    }
    return own;
  };
  const hash = (text: string): string =>
    createHmac("sha256", key).update(`hash\u0000${text}`).digest("hex").slice(0, 24);
  const read = columns.map(({ kind }) => new Dictionary(kind));
  const filter = ({ name, kind }: EncodedColumn, value: string): string => {
    const { bits, each } = isDigits(kind) ? sizes.digits : sizes.words;
    const bytes = Buffer.alloc(bits / 8);
    for (const token of tokensOf(value, isDigits(kind)))
      for (const bit of place(name, token, bits, each))
        bytes[bit >> 3] = bytes[bit >> 3]! | (1 << (bit & 7));
    return spell(bytes);
  };
  return {
    headers: columns.flatMap(({ name, kind }) => [
      `${name}_clk`,
      ...(hasSound(kind) ? [`${name}_sound_hash`] : []),
    ]),
    encode: (values) =>
      columns.flatMap((column, c) => {
        const dictionary = read[c]!;
        const mark = dictionary.mark();
        const value = dictionary.valueOf(dictionary.codeOf(values[c] ?? ""));
        dictionary.forget(mark);
        const own = value === "" ? "" : filter(column, value);
        if (!hasSound(column.kind)) return [own];
        const sound = partOf(column.kind, value, "sound");
        return [own, sound === "" ? "" : hash(`${column.name}\u0000${sound}`)];
      }),
  };
}

/** Base64 whose first sign no spreadsheet takes for a formula. */
const spell = (bytes: Buffer): string =>
  bytes.toString("base64").replaceAll("+", ".").replaceAll("/", "_").replaceAll("=", "");
