const pad = (n: number, width: number): string => String(n).padStart(width, "0");

const months = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, i) => [name, i + 1]),
);

/**
 * Any usual way to write a day, as YYYYMMDD: 1990-01-05, 1990年1月5日, 5/1/1990 (day first unless it cannot be),
 * 5 Jan 1990, 19900105, and the number a spreadsheet keeps. What is no day stays as its digits, so that a
 * slip of one digit is still seen as such.
 */
export function readDate(text: string): string {
  const digits = text.replaceAll(/\D/g, "");
  if (/^\d{8}$/.test(text)) return text;
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const named = months.get(/[a-z]{3}/.exec(text)?.[0] ?? "");
  if (named !== undefined && numbers.length >= 2) {
    const [first, second] = numbers as [number, number];
    return first > 31 ? join(first, named, second) : join(second, named, first);
  }
  if (numbers.length >= 3) {
    const [a, b, c] = numbers as [number, number, number];
    if (a > 31) return join(a, b, c);
    return b > 12 ? join(c, a, b) : join(c, b, a);
  }
  if (/^\d{5}(?:\.0*)?$/.test(text)) return fromSerial(Number(text));
  if (/^\d{8}(?:\.0+)$/.test(text)) return text.slice(0, 8);
  if (numbers.length === 2 && numbers[0]! > 31)
    return `${pad(numbers[0]!, 4)}${pad(numbers[1]!, 2)}`;
  return digits;
}

function join(year: number, month: number, day: number): string {
  const full = year < 100 ? (year > 30 ? 1900 + year : 2000 + year) : year;
  return `${pad(full, 4)}${pad(month, 2)}${pad(day, 2)}`;
}

/** Days since 1899-12-30, as spreadsheets count. */
function fromSerial(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return join(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
