import { getPlaybook, type Playbook, PlaybookKey } from "@juxin/playbooks";
import { createCalendar, listHolidays, type WorkingCalendar } from "@juxin/standards";
import type { App, Tx } from "../../platform/context.ts";
import { mergeWhatFits } from "./mergeWhatFits.ts";
import { applyOwnDays, type Days, OwnDays } from "./ownDays.ts";

/** What a district changed, as stored: differences to its playbook and to the public calendar. */
export interface StoredSettings {
  overrides: unknown;
  calendar: unknown;
}

export interface EffectiveSettings {
  playbook: Playbook;
  revision: number;
  days: Days;
  calendar: WorkingCalendar;
}

const cached = new WeakMap<App, Map<string, EffectiveSettings>>();

export const settingsKey = "cases";

/** The playbook as this district set it. Parsed once for each revision. */
export async function effectiveSettings(tx: Tx): Promise<EffectiveSettings> {
  const district = tx.actor.district ?? "";
  const row = await tx.db
    .selectFrom("districts")
    .leftJoin("settings", (join) =>
      join.onRef("settings.district", "=", "districts.code").on("settings.key", "=", settingsKey),
    )
    .select(["districts.playbook", "settings.revision", "settings.updatedAt"])
    .where("districts.code", "=", district)
    .executeTakeFirstOrThrow();
  const revision = row.revision ?? 0;
  const at = `${district}/${row.playbook}/${revision}/${row.updatedAt?.getTime() ?? 0}`;
  const own = cached.get(tx.app) ?? new Map<string, EffectiveSettings>();
  cached.set(tx.app, own);
  const known = own.get(at);
  if (known !== undefined) return known;
  const stored = await storedSettings(tx);
  const { misfits, ...applied } = applySettings(row.playbook, stored);
  if (misfits.length > 0) tx.app.log("warn", "settings.misfit", { district, revision, misfits });
  const made = { ...applied, revision };
  if (own.size > 500) own.clear();
  own.set(at, made);
  return made;
}

export async function storedSettings(tx: Tx): Promise<StoredSettings> {
  const row = await tx.db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", settingsKey)
    .where("district", "=", tx.actor.district ?? "")
    .executeTakeFirst();
  return (row?.value as StoredSettings | undefined) ?? { overrides: {}, calendar: null };
}

/** What no longer fits the playbook is left out and named, so that no release can stop the cases. */
export function applySettings(
  playbookKey: string,
  stored: StoredSettings,
): Omit<EffectiveSettings, "revision"> & { misfits: string[] } {
  const base = getPlaybook(PlaybookKey.parse(playbookKey));
  const { playbook, dropped } = mergeWhatFits(base, stored.overrides);
  const own = stored.calendar === null ? null : OwnDays.safeParse(stored.calendar);
  const days = own?.success ? applyOwnDays(own.data, listHolidays()) : listHolidays();
  return {
    playbook,
    days,
    calendar: createCalendar(days),
    misfits: own?.success === false ? [...dropped, "calendar"] : dropped,
  };
}
