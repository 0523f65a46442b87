import type { DemoPopulation } from "@juxin/demo-district";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import {
  insertEmployer,
  insertFinding,
  insertRegistrations,
  insertSite,
  registrationKey,
} from "../../employers/index.ts";
import { idOf, type Ids } from "./ids.ts";

/** Writes employers and their sites. @returns their ids by the generator's keys. */
export async function writeEmployers(
  tx: Tx,
  { employers, sites }: Pick<DemoPopulation, "employers" | "sites">,
): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { key, ...employer } of employers)
    ids.set(key, await insertEmployer(tx, employer, null));
  for (const { key, employerKey, operatorKey, lng, lat, ...site } of sites) {
    const id = await insertSite(
      tx,
      {
        ...site,
        employerId: idOf(ids, employerKey),
        operatorId: operatorKey === null ? null : idOf(ids, operatorKey),
        point: { lng, lat },
      },
      null,
    );
    ids.set(key, id);
  }
  return ids;
}

/** Writes what the registration offices sent, and what was found of it. */
export async function writeRegistrations(
  tx: Tx,
  { registrations }: Pick<DemoPopulation, "registrations">,
): Promise<void> {
  for (const { key: _, source, receivedAt, finding, basics, ...firm } of registrations) {
    const id = newId();
    const item = { ...firm, address: "", basics: { ...basics, organisations: [] } };
    await insertRegistrations(
      tx,
      source,
      [item],
      new Map([[registrationKey(item), id]]),
      receivedAt,
    );
    if (finding === null) continue;
    const { at, ...found } = finding;
    // Who was organised is known for good, and has a page.
    const employerId =
      found.state === "organised"
        ? await insertEmployer(
            tx,
            {
              kind: "firm",
              name: firm.name,
              creditCode: firm.creditCode,
              line: firm.line ?? "all",
              area: firm.area,
              openedOn: firm.registeredOn,
            },
            null,
          )
        : null;
    await insertFinding(tx, id, { ...found, basics: null }, null, at);
    await tx.db
      .updateTable("registrations")
      .set({ state: found.state, employerId, foundAt: at, version: 2 })
      .where("id", "=", id)
      .execute();
  }
}
