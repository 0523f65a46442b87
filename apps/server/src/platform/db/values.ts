import pg from "pg";

type Decode = (text: string) => unknown;

type NestedText = string | null | NestedText[];

// pg's type list names no array types, though its parsers know them: 1009 is text[].
const textArray = usualDecoder(1009) as (text: string) => NestedText[];

/** Overrides of the usual text parsers, by type OID; both engines decode through this one table. */
const decoders = new Map<number, Decode>([
  [20, toSafeInteger],
  [1016, (text) => mapText(textArray(text), toSafeInteger)],
  [1700, Number],
  [1231, (text) => mapText(textArray(text), Number)],
  [1082, String],
  [1182, textArray],
]);

/** Decoder of a type's text form: int8 and numeric to number, date to 'YYYY-MM-DD', timestamptz to Date. */
export function decoderFor(oid: number): Decode {
  return decoders.get(oid) ?? usualDecoder(oid);
}

function usualDecoder(oid: number): Decode {
  return pg.types.getTypeParser(oid as never, "text") as Decode;
}

/** A parameter's text form; null stays null. Arrays become PostgreSQL arrays: for jsonb use `json()`. */
export function encodeParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return encodeArray(value);
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

function encodeArray(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return encodeArray(value);
    const text = encodeParameter(value);
    return text === null ? "NULL" : `"${text.replace(/[\\"]/g, "\\$&")}"`;
  });
  return `{${items.join(",")}}`;
}

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`integer out of range for number: ${text}`);
  return value;
}

function mapText(items: NestedText[], decode: Decode): unknown[] {
  return items.map((item) =>
    Array.isArray(item) ? mapText(item, decode) : item === null ? null : decode(item),
  );
}
