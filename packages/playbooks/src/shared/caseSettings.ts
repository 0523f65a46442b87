import type { CaseSettings } from "../playbook.ts";

/** How every practice starts; the names of the channels are the practice's own. */
export const commonCaseSettings: CaseSettings = {
  amberAt: 0.75,
  reopenLimit: "full",
  ratingScale: 5,
  holidays: "cnPublicHolidays",
  channels: [
    { key: "phone", zh: "电话", en: "Phone" },
    { key: "wechatGroup", zh: "微信群", en: "WeChat group" },
    { key: "visit", zh: "走访", en: "Visit" },
    { key: "letter", zh: "来信", en: "Letter" },
    { key: "hotline", zh: "热线转办", en: "Passed on by the hotline" },
  ],
};

/** The common settings with some channels renamed or added. */
export function caseSettingsFrom(channels: CaseSettings["channels"]): CaseSettings {
  const renamed = commonCaseSettings.channels.map(
    (channel) => channels.find((own) => own.key === channel.key) ?? channel,
  );
  const added = channels.filter((own) => !renamed.includes(own));
  return { ...commonCaseSettings, channels: [...renamed, ...added] };
}
