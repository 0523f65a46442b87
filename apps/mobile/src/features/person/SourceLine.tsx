import { formatDay } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../app/useNow.ts";
import { personText } from "./personText.ts";
import type { Source } from "../../register/queries.ts";

/** Who says so, and since when: 名单 · 十一月名单 · 11月20日. */
export function SourceLine({ source }: { source: Source }) {
  const t = useText(personText);
  const locale = useLocale();
  const now = useNow();
  const last = source.lastOn as string;
  const parts = [
    t.source[source.kind],
    source.kind === "self" ? null : source.name,
    source.kind === "self" ? null : source.by,
    formatDay(source.on, now, locale),
    last === source.on ? null : t.lastOn(formatDay(last, now, locale)),
  ];
  return <p className="hint">{parts.filter(Boolean).join(" · ")}</p>;
}
