import type { Persona as DemoPersona } from "@juxin/demo-district";
import type { Tx } from "../../../platform/context.ts";
import { type Persona, personasKey } from "../../accounts/index.ts";
import { idOf, type Ids } from "./ids.ts";

const doors = {
  mobile: { kind: "worker", zh: "打开手机端", en: "opens the mobile app" },
  console: { kind: "staff", zh: "打开工作台", en: "opens the console" },
} as const;

/** Keeps who a visitor can be with one tap, as a setting of the demo district. */
export async function writePersonas(
  tx: Tx,
  ids: Ids,
  personas: readonly DemoPersona[],
): Promise<void> {
  const value: Persona[] = personas.map(({ key, title, accountKey, door }) => ({
    key,
    titleZh: title.zh,
    titleEn: title.en,
    noteZh: doors[door].zh,
    noteEn: doors[door].en,
    kind: doors[door].kind,
    accountId: idOf(ids, accountKey),
  }));
  await tx.db
    .insertInto("settings")
    .values({
      district: tx.actor.district ?? "",
      key: personasKey,
      value: JSON.stringify(value),
      revision: 1,
      updatedAt: tx.app.clock.now(),
    })
    .execute();
}
