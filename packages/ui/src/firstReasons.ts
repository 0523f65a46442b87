import { defineText, type Locale } from "./i18n.ts";

/** What has to be said also where nothing more can be loaded; the rest is in `reasons.ts`. */
export const firstReasons = defineText(
  {
    internal: "系统出了错，已经记录下来。请稍后再试。",
    "network.offline": "没有网络。连上网络后再试。",
    "network.timeout": "网络太慢，没有等到答复。请再试一次。",
  },
  {
    internal: "Something went wrong on our side and was recorded. Try again later.",
    "network.offline": "No network. Try again when you are connected.",
    "network.timeout": "The network is slow and no answer came. Try again.",
  },
);

/** As much of a problem answer as a sentence needs. */
export interface Reasoned {
  reason: string;
  requestId?: string;
}

/** The sentence for a problem out of those that are there; without one, the request id for asking. */
export function sayFrom(
  known: Readonly<Record<string, string>>,
  problem: Reasoned,
  locale: Locale,
): string {
  const sentence = Object.keys(known).includes(problem.reason) ? known[problem.reason] : undefined;
  if (sentence !== undefined && problem.reason !== "internal") return sentence;
  const id = problem.requestId;
  const base =
    sentence ?? (locale === "zh" ? "没有办成，请再试一次。" : "This did not work. Try again.");
  if (id === undefined) return base;
  return locale === "zh"
    ? `${base}仍不行，请把编号 ${id} 告诉管理员。`
    : `${base} If it fails again, give your administrator this number: ${id}`;
}
