import type { Category } from "@juxin/playbooks";
import type { Actor } from "../../platform/grants/actor.ts";
import { isAllowed } from "../../platform/grants/permission.ts";
import type { EffectiveSettings } from "./effective.ts";
import { writeSettings } from "./policy.ts";
import type { CaseCategory, CaseSettings } from "./schema.ts";

const presentCategory = (category: Category): CaseCategory => ({
  key: category.key,
  zh: category.zh,
  en: category.en,
  hintZh: category.hint.zh,
  hintEn: category.hint.en,
  icon: category.icon,
  acceptDays: category.limit.acceptDays,
  resolveDays: category.limit.resolveDays,
  sensitive: category.sensitive,
  routeTo: category.route.to,
  department: category.route.department ?? null,
  active: category.active,
  asker: category.asker ?? "worker",
});

export const presentSettings = (actor: Actor, settings: EffectiveSettings): CaseSettings => ({
  playbook: {
    key: settings.playbook.key,
    version: settings.playbook.version,
    nameZh: settings.playbook.name.zh,
    nameEn: settings.playbook.name.en,
    source: settings.playbook.source.title.zh,
  },
  revision: settings.revision,
  categories: settings.playbook.categories.map(presentCategory),
  amberAt: settings.playbook.caseSettings.amberAt,
  holidays: settings.days.holidays,
  workdays: settings.days.workdays,
  calendarCoveredUntil: settings.calendar.coveredUntil ?? null,
  abilities: isAllowed(actor, writeSettings) ? ["edit"] : [],
});
