/** Readers of the URL's query: whatever is not understood is left out, never an error. */
export type RawSearch = Record<string, unknown>;

export const text = (raw: RawSearch, key: string, max = 80): string | undefined => {
  const value = raw[key];
  const said = typeof value === "number" ? String(value) : value;
  return typeof said === "string" && said !== "" ? said.slice(0, max) : undefined;
};

export const oneOf = <T extends string>(
  raw: RawSearch,
  key: string,
  known: readonly T[],
): T | undefined => known.find((one) => one === raw[key]);

export const day = (raw: RawSearch, key: string): string | undefined => {
  const value = text(raw, key);
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
};

/** Drops the keys without a value, so that URLs stay short. */
export function compact<T extends object>(search: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ""),
  ) as Partial<T>;
}
