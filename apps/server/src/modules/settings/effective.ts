import {
  getPlaybook,
  mergeSettings,
  type Playbook,
  PlaybookKey,
  type SettingsOverrides,
} from "@juxin/playbooks";
import { createCalendar, listHolidays, type WorkingCalendar } from "@juxin/standards";
import type { App, Tx } from "../../platform/context.ts";

/** What a district changed, as stored: differences to its playbook, and its own calendar if it has one. */
export interface StoredSettings {
  overrides: SettingsOverrides;
  calendar: { holidays: string[]; workdays: string[] } | null;
}

export interface EffectiveSettings {
  playbook: Playbook;
  revision: number;
  days: { holidays: string[]; workdays: string[] };
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
  const made = { ...applySettings(row.playbook, stored), revision };
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

/** @throws Error when the stored differences no longer fit the playbook: a fault of ours, not of a user. */
export function applySettings(
  playbookKey: string,
  stored: StoredSettings,
): Omit<EffectiveSettings, "revision"> {
  const base = getPlaybook(PlaybookKey.parse(playbookKey));
  const merged = mergeSettings(base, stored.overrides);
  if (!merged.ok)
    throw new Error(`Settings of ${playbookKey} do not fit: ${JSON.stringify(merged.issues)}`);
  const days = stored.calendar ?? listHolidays();
  return { playbook: merged.playbook, days, calendar: createCalendar(days) };
}
