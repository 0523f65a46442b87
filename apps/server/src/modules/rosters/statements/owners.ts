import type { Tx } from "../../../platform/context.ts";
import type { Found } from "./reconcile.ts";
import type { SourceInUse } from "./listsInUse.ts";

/**
 * Who has to look into a difference: of what only an office or nobody says, the firm's side; of what a
 * list says twice, whoever keeps it; of all else the office where the person is.
 */
export async function ownerFinder(
  tx: Tx,
  sources: readonly SourceInUse[],
): Promise<(found: Found) => string> {
  const units = await tx.db
    .selectFrom("units")
    .select(["id", "area"])
    .where("kind", "in", ["community", "street", "district"])
    .execute();
  const offices = new Map(units.map(({ area, id }) => [area, id]));
  const officeOf = (area: string): string => {
    for (const length of [12, 9, 6]) {
      const id = length <= area.length ? offices.get(area.slice(0, length)) : undefined;
      if (id !== undefined) return id;
    }
    throw new Error(`No office answers for ${area}`);
  };
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (found) => {
    const own = found.sources.map((id) => byId.get(id)).filter((source) => source !== undefined);
    const firm = own.find(({ side }) => side === "firm");
    if (found.type === "onlyThere" && firm !== undefined) return firm.unitId;
    if (found.type === "double" && own[0] !== undefined) return own[0].unitId;
    // A member is spoken to by the street, never by a neighbour.
    return officeOf(found.type === "hiddenMember" ? found.area.slice(0, 9) : found.area);
  };
}
