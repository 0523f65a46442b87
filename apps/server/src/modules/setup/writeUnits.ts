import type { Insertable } from "kysely";
import type { Tx } from "../../platform/context.ts";
import type { Tables } from "../../platform/db/index.ts";
import { searchKeys } from "../areas/index.ts";
import type { UnitKind } from "../organizations/index.ts";

export interface NewUnit {
  id: string;
  kind: UnitKind;
  name: string;
  area: string;
  line: string | null;
  parentId: string | null;
  departmentKey: string | null;
}

/** Writes units, parents first. */
export async function writeUnits(tx: Tx, units: readonly NewUnit[]): Promise<void> {
  const rows: Insertable<Tables["units"]>[] = units.map((unit) => {
    const keys = searchKeys(unit.name);
    return {
      district: tx.actor.district ?? "",
      ...unit,
      searchKeys: `${keys.pinyin} ${keys.initials}`,
    };
  });
  await insertAll(rows, 500, (part) => tx.db.insertInto("units").values(part).execute());
}

export interface NewArea {
  code: string;
  name: string;
  level: string;
  /** The day from which its source knows it, `YYYY-MM-DD`. */
  validFrom?: string;
  boundary?: unknown;
}

const parentLengths: Record<number, number> = { 4: 2, 6: 4, 9: 6, 12: 9 };

/** Writes areas, ancestors first; those already there stay as they are. */
export async function writeAreas(tx: Tx, areas: readonly NewArea[]): Promise<void> {
  const rows: Insertable<Tables["areas"]>[] = areas.map(
    ({ code, name, level, validFrom, boundary }) => {
      const length = parentLengths[code.length];
      return {
        code,
        name,
        level,
        parent: length === undefined ? null : code.slice(0, length),
        ...searchKeys(name),
        validFrom: validFrom ?? null,
        boundary: boundary === undefined ? null : JSON.stringify(boundary),
      };
    },
  );
  await insertAll(rows, 500, (part) =>
    tx.db
      .insertInto("areas")
      .values(part)
      .onConflict((conflict) => conflict.column("code").doNothing())
      .execute(),
  );
}

/** Inserts rows in parts that stay below the limit of parameters of one statement. */
export async function insertAll<Row>(
  rows: readonly Row[],
  size: number,
  insert: (part: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await insert(rows.slice(from, from + size));
}
