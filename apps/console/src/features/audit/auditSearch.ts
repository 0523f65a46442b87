import { compact, text, type RawSearch } from "../../app/search.ts";

export const auditSearch = (raw: RawSearch) =>
  compact({ subjectId: text(raw, "subjectId", 80), action: text(raw, "action", 60) });
