import { convert, type Datum } from "@juxin/standards/coordinates.ts";
import { decodeText, readCsv } from "./readCsv.ts";

/** A place of a list: WGS-84 degrees, and every column as it stood. */
export interface Place {
  /** What the list calls it; its row's number (from 1) where it has no id. */
  id: string;
  name: string;
  lon: number;
  lat: number;
  line: number;
  fields: Readonly<Record<string, string>>;
}

export interface PlaceFault {
  id: string;
  line: number;
  reason: "notACoordinate" | "axesSwapped";
}

export interface PlaceList {
  places: Place[];
  faults: PlaceFault[];
}

/** A list without the columns that say where its places are. `columns` are those it has. */
export class PlaceListError extends Error {
  override name = "PlaceListError";
  readonly columns: readonly string[];

  constructor(columns: readonly string[]) {
    super(
      columns.length === 0
        ? "地点表是空的 The list of places is empty"
        : `地点表缺少经纬度列，需要 lon,lat（或 经度,纬度）；现有：${columns.join("、")} The list of places needs columns lon and lat; it has: ${columns.join(", ")}`,
    );
    this.columns = columns;
  }
}

const known = {
  id: ["id", "编号", "代码", "code", "place"],
  name: ["name", "名称", "站点", "驿站", "地点"],
  lon: ["lon", "lng", "long", "longitude", "x", "经度"],
  lat: ["lat", "latitude", "y", "纬度"],
};

/**
 * Reads places from a CSV with a header line. Columns in any order: `lon`/`lng`/`longitude`/`x`/经度,
 * `lat`/`latitude`/`y`/纬度, optionally `id`/编号 and `name`/名称.
 * @param datum of the coordinates in the list
 * @throws PlaceListError
 */
export function readPlaces(bytes: Uint8Array, datum: Datum = "WGS-84"): PlaceList {
  const [head, ...rows] = readCsv(decodeText(bytes));
  const columns = (head?.cells ?? []).map((cell) => cell.trim());
  const find = (words: readonly string[]): number =>
    columns.findIndex((column) => words.includes(column.toLowerCase()));
  const [idAt, nameAt, lonAt, latAt] = [known.id, known.name, known.lon, known.lat].map(find);
  if (lonAt === undefined || latAt === undefined || lonAt < 0 || latAt < 0)
    throw new PlaceListError(columns);
  const list: PlaceList = { places: [], faults: [] };
  rows.forEach(({ line, cells }, i) => {
    const id = cells[idAt ?? -1]?.trim() || String(i + 1);
    const [lng, lat] = [toNumber(cells[lonAt]), toNumber(cells[latAt])];
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
      const swapped = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
      list.faults.push({ id, line, reason: swapped ? "axesSwapped" : "notACoordinate" });
      return;
    }
    const at = datum === "WGS-84" ? { lng, lat } : convert({ lng, lat }, datum, "WGS-84");
    const fields = Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? ""]));
    const name = cells[nameAt ?? -1]?.trim() ?? "";
    list.places.push({ id, name, lon: at.lng, lat: at.lat, line, fields });
  });
  return list;
}

const toNumber = (cell: string | undefined): number =>
  cell === undefined || cell.trim() === "" ? Number.NaN : Number(cell);
