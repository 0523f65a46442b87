import type { CaseSettings, Channel } from "../playbook.ts";
import type { Text } from "../text.ts";

const channels: CaseSettings["channels"] = [
  { key: "phone", zh: "电话", en: "Phone" },
  { key: "wechatGroup", zh: "微信群", en: "WeChat group" },
  { key: "visit", zh: "走访", en: "Visit" },
  { key: "letter", zh: "来信", en: "Letter" },
  { key: "hotline", zh: "热线转交", en: "Passed on by the hotline" },
];

/** How every practice starts; a practice may call a channel by its own name. */
export function caseSettingsFrom(names: Partial<Record<Channel, Text>> = {}): CaseSettings {
  return {
    amberAt: 0.75,
    escalateDays: 2,
    silentDays: 15,
    reopenLimit: "full",
    ratingScale: 5,
    holidays: "publicHolidays",
    channels: channels.map((channel) => ({ ...channel, ...names[channel.key] })),
  };
}
