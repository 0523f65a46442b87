import {
  getPlaybook,
  mergeSettings,
  type Playbook,
  type SettingsOverrides,
} from "@juxin/playbooks";
import { listHolidays } from "@juxin/standards";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { AppError, type Issue } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { differencesOf } from "./differencesOf.ts";
import { applySettings, effectiveSettings, settingsKey, storedSettings } from "./effective.ts";
import { ownDaysOf } from "./ownDays.ts";
import { writeSettings } from "./policy.ts";
import { presentSettings } from "./present.ts";
import { type CaseSettings, UpdateCaseSettings } from "./schema.ts";

/** Replaces the district's case settings; refuses when somebody else changed them meanwhile. */
export async function updateCaseSettings(
  ctx: Context,
  input: UpdateCaseSettings,
): Promise<CaseSettings> {
  authorize(ctx, writeSettings);
  const asked = UpdateCaseSettings.parse(input);
  return withTransaction(ctx, async (tx) => {
    const { code: district, playbook } = await ownDistrict(tx);
    const before = await storedSettings(tx);
    const current = await effectiveSettings(tx);
    const after = {
      overrides: differencesOf(asked, getPlaybook(current.playbook.key)),
      calendar: ownDaysOf(asked, listHolidays()),
    };
    if (current.revision !== asked.revision)
      throw new AppError("conflict", "settings.changedMeanwhile");
    const issues = issuesOf(asked, current.playbook, after.overrides);
    if (issues.length > 0) throw new AppError("invalid", "settings.invalid", undefined, { issues });
    const revision = asked.revision + 1;
    const values = {
      value: JSON.stringify(after),
      revision,
      updatedBy: accountIdOf(tx.actor),
      updatedAt: tx.app.clock.now(),
    };
    const written =
      asked.revision === 0
        ? await tx.db
            .insertInto("settings")
            .values({ district, key: settingsKey, ...values })
            .onConflict((conflict) => conflict.columns(["district", "key"]).doNothing())
            .returning("revision")
            .executeTakeFirst()
        : await tx.db
            .updateTable("settings")
            .set(values)
            .where("key", "=", settingsKey)
            .where("district", "=", district)
            .where("revision", "=", asked.revision)
            .returning("revision")
            .executeTakeFirst();
    if (written === undefined) throw new AppError("conflict", "settings.changedMeanwhile");
    await audit(tx, {
      action: "settings.updateCases",
      subject: { kind: "settings", id: settingsKey },
      before: { ...before },
      after: { ...after },
    });
    return presentSettings(tx.actor, { ...applySettings(playbook, after), revision });
  });
}

/** Everything wrong at once: what the playbook's rules say, categories twice or left out, and days that are both. */
function issuesOf(
  asked: UpdateCaseSettings,
  current: Playbook,
  overrides: SettingsOverrides,
): Issue[] {
  const keys = asked.categories.map((category) => category.key);
  const checked = mergeSettings(getPlaybook(current.key), overrides);
  return [
    ...(checked.ok
      ? []
      : checked.issues.map(({ path, reason }) => ({ path: pathInRequest(path, keys), reason }))),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) === index
        ? []
        : [{ path: `categories.${index}.key`, reason: "key.repeated" }],
    ),
    ...current.categories.flatMap(({ key }) =>
      keys.includes(key) ? [] : [{ path: "categories", reason: "category.missing" }],
    ),
    ...asked.workdays.flatMap((day, index) =>
      asked.holidays.includes(day)
        ? [{ path: `workdays.${index}`, reason: "settings.dayIsBoth" }]
        : [],
    ),
  ];
}

const fieldOf: Record<string, string> = {
  "hint.zh": "hintZh",
  "hint.en": "hintEn",
  "limit.acceptDays": "acceptDays",
  "limit.resolveDays": "resolveDays",
  "route.to": "routeTo",
  "route.department": "department",
};

/** In a playbook a category is found by its key, in the request by its place; some fields have other names. */
function pathInRequest(path: string, keys: readonly string[]): string {
  const [section, key = "", ...rest] = path.split(".");
  if (section === "caseSettings") return [key, ...rest].join(".");
  const index = keys.indexOf(key);
  if (section !== "categories" || index < 0) return path;
  const field = rest.join(".");
  return [section, index, ...(field === "" ? [] : [fieldOf[field] ?? field])].join(".");
}

async function ownDistrict(tx: Tx): Promise<{ code: string; playbook: string }> {
  return tx.db
    .selectFrom("districts")
    .select(["code", "playbook"])
    .where("code", "=", tx.actor.district ?? "")
    .executeTakeFirstOrThrow();
}
