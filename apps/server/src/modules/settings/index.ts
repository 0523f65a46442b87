/** Settings: a district's playbook as it changed it. Every change is audited; a playbook itself is never edited. */
export { effectiveSettings, type EffectiveSettings } from "./effective.ts";
export { readEmbedding } from "./embedding.ts";
export { settingsRoutes } from "./routes.ts";
