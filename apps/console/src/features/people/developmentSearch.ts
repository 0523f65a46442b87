import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const stages = ["applicant", "activist", "candidate", "probationer", "member"] as const;
export const endings = ["completed", "stopped"] as const;

export const developmentSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    stage: oneOf(raw, "stage", stages),
    due: oneOf(raw, "due", ["overdue"] as const),
    state: oneOf(raw, "state", endings),
  });

export type DevelopmentSearch = ReturnType<typeof developmentSearch>;
