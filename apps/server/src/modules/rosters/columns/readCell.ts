import type { Cell } from "../../../platform/spreadsheets/index.ts";

/** Signs that a formula failed, or that its text came along instead of its value. */
const failedFormula = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)/i;

/**
 * A cell as its author read it: full-width letters and digits made plain, the tricks by which
 * programs keep a number a text (`="…"`, a leading `'` or tab) undone, spaces of all kinds trimmed.
 */
export function readCell(cell: Cell): { text: string; fault: "formula" | "digitsLost" | null } {
  if (cell === null) return { text: "", fault: null };
  if (cell instanceof Date) return { text: cell.toISOString().slice(0, 10), fault: null };
  if (typeof cell === "boolean") return { text: cell ? "是" : "否", fault: null };
  if (typeof cell === "number") return readNumber(cell);
  const text = cell
    .normalize("NFKC")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "")
    .trim()
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'(?=[\d=+@-])/, "")
    .trim();
  if (failedFormula.test(text) || /^=[A-Z@+(-]/i.test(text)) return { text, fault: "formula" };
  const scientific = /^\d(?:\.\d+)?E\+?(\d{1,3})$/i.exec(text);
  if (scientific !== null && Number(scientific[1]) >= 9) return readNumber(Number(text));
  return { text, fault: null };
}

/** Past 2⁵³ a spreadsheet has already rounded: the last digits of an 18-digit number are gone. */
function readNumber(value: number): ReturnType<typeof readCell> {
  if (!Number.isFinite(value)) return { text: "", fault: "formula" };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return { text: value.toExponential(5), fault: "digitsLost" };
  return { text: String(value), fault: null };
}

/** Day 1 of the 1900 system is 1900-01-01; its 29 February 1900 never was. */
const dayMillis = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** `YYYY-MM-DD` of a date however it is written, also as the number of a spreadsheet; null when it is none. */
export function readDay(text: string): string | null {
  const serial = /^\d{4,5}(?:\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  if (serial > 9_000 && serial < 60_000)
    return new Date(firstDay + serial * dayMillis).toISOString().slice(0, 10);
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [, year = "", month = "", day = ""] = parts;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? null : written;
}
