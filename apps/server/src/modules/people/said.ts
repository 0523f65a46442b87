import type { Insertable } from "kysely";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { Line } from "../../platform/grants/line.ts";
import { seal } from "../../platform/personalData/sealed.ts";
import { dayOf } from "../../platform/clock.ts";
import { completed, type Identity, markOf, sealFact } from "./identity.ts";
import { type PersonSource, sourceColumns } from "./source.ts";

/** Where one source says somebody works. `from` is a day or null; `area` where the work is, if it says so. */
export interface SaidEmployment {
  employerId: string | null;
  siteId: string | null;
  /** The name as it was written, where no employer was found for it. */
  employerText?: string;
  area: string | null;
  line: Line;
  from?: string | null;
  /** The last day, where it is over. */
  to?: string | null;
}

export interface SaidResidence {
  area: string;
  address: string | null;
  from?: string | null;
}

/** What one source says of one person, all of it optional. */
export interface Saying {
  identity?: Partial<Identity>;
  employment?: SaidEmployment;
  residence?: SaidResidence;
}

export type FactRow = Insertable<Tables["personFacts"]>;
export type EmploymentRow = Insertable<Tables["employments"]>;
export type ResidenceRow = Insertable<Tables["residences"]>;

export interface SaidRows {
  facts: FactRow[];
  employments: EmploymentRow[];
  residences: ResidenceRow[];
}

export const residenceCell = (id: string): string => `residences.address:${id}`;

/** Rows for what a source says of persons whose keys are at hand. */
export function rowsOf(
  ctx: Context,
  said: readonly (Saying & { personId: string })[],
  keys: ReadonlyMap<string, DataKey>,
  source: PersonSource,
  unitId: string | null,
): SaidRows {
  const district = ctx.actor.district ?? "";
  const today = dayOf(ctx.app.clock.now());
  const columns = { district, ...sourceColumns(ctx, source, unitId) };
  const rows: SaidRows = { facts: [], employments: [], residences: [] };
  for (const { personId, identity, employment, residence } of said) {
    const key = keys.get(personId);
    if (key === undefined) continue; // Erased meanwhile: nothing more is kept of them.
    const base = { ...columns, personId };
    if (identity !== undefined && Object.values(identity).some((one) => one !== null)) {
      const id = newId();
      const whole = completed(identity, today);
      const sealed = sealFact(ctx.app, district, key, { fact: id, person: personId }, whole);
      rows.facts.push({ ...base, id, ...sealed });
    }
    if (employment !== undefined) {
      const {
        employerId,
        siteId,
        area,
        line,
        employerText = "",
        from = null,
        to = null,
      } = employment;
      const what = { employerId, siteId, employerText, area, line };
      const mark = markOf(ctx.app, district, personId, what);
      rows.employments.push({ ...base, id: newId(), ...what, mark, fromOn: from, toOn: to });
    }
    if (residence !== undefined) {
      const { area, address, from = null } = residence;
      const id = newId();
      rows.residences.push({
        ...base,
        id,
        area,
        addressSealed: address === null ? null : seal(ctx.app, key, address, residenceCell(id)),
        mark: markOf(ctx.app, district, personId, { area, address }),
        fromOn: from,
      });
    }
  }
  return rows;
}
