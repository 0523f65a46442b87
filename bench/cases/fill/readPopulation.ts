import { generateDistrict } from "@juxin/demo-district";
import { getPlaybook } from "@juxin/playbooks";
import type { App } from "../../../apps/server/src/platform/context.ts";
import type { DataKey } from "../../../apps/server/src/platform/crypto/dataKey.ts";
import { unwrapDataKey } from "../../../apps/server/src/platform/crypto/keyring.ts";

export interface Unit {
  id: string;
  kind: string;
  area: string;
  departmentKey: string | null;
}

export interface Asker {
  id: string;
  area: string;
  line: string;
  key: DataKey;
}

/** Whom and what the demo district already has, for a million more cases to happen to. */
export async function readPopulation(app: App) {
  const db = app.database.owner.kysely;
  const units: Unit[] = await db
    .selectFrom("units")
    .select(["id", "kind", "area", "departmentKey"])
    .execute();
  const workers = await db
    .selectFrom("accounts")
    .innerJoin("dataKeys", "dataKeys.subject", "accounts.id")
    .select(["accounts.id", "accounts.area", "accounts.line", "dataKeys.wrapped"])
    .where("accounts.kind", "=", "worker")
    .execute();
  const playbook = getPlaybook("qinhuai");
  const { demands } = generateDistrict("linjiang", { until: new Date(), playbook, count: 1500 });
  const texts = new Map<string, string[]>();
  for (const { categoryKey, text } of demands)
    texts.set(categoryKey, [...(texts.get(categoryKey) ?? []), text]);
  const problems = await db
    .selectFrom("problems")
    .select("id")
    .where("state", "=", "open")
    .execute();
  return {
    playbook,
    units,
    of: (kind: string) => units.filter((unit) => unit.kind === kind),
    askers: workers.map(({ id, area, line, wrapped }): Asker => ({
      id,
      area: area ?? "",
      line: line ?? "delivery",
      key: unwrapDataKey(app.keyring, wrapped),
    })),
    texts,
    problemIds: problems.map(({ id }) => id),
  };
}

export type Population = Awaited<ReturnType<typeof readPopulation>>;
