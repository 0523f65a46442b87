import { getPlaybook } from "@juxin/playbooks";
import { generateDistrict } from "../generateDistrict.ts";

export const until = new Date("2026-11-22T10:30:00+08:00");

type Options = {
  seed?: string;
  at?: Date;
  playbook?: Parameters<typeof getPlaybook>[0];
  days?: number;
  count?: number;
};

/** The whole district as the server makes it, on one of the five practices. */
export function buildDistrict(options: Options = {}) {
  const { seed = "juxin", at = until, playbook: key = "qinhuai", ...sizes } = options;
  const playbook = getPlaybook(key);
  const district = generateDistrict(seed, { until: at, playbook, ...sizes });
  return { ...district, categories: playbook.categories.filter(({ asker }) => asker !== "firm") };
}
