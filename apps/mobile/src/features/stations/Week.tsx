import { formatDay } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../app/useNow.ts";
import { stationText } from "./stationText.ts";
import { weekOf } from "./weekOf.ts";

/** The next seven days, one line each. */
export function Week({ week }: { week: readonly { from: string; until: string }[] }) {
  const t = useText(stationText);
  const locale = useLocale();
  const now = useNow();
  return (
    <section>
      <h2>{t.hours}</h2>
      <ul className="facility-list">
        {weekOf(week, now).map(({ day, weekday, spans }) => (
          <li key={day} data-off={spans.length === 0 || undefined}>
            <span>
              {t.weekdays[weekday]} <small>{formatDay(`${day}T04:00:00Z`, now, locale)}</small>
            </span>
            <span>
              {spans.length === 0
                ? t.shut
                : spans
                    .map(({ from, until }) =>
                      from === "00:00" && until === "24:00" ? t.allDay : `${from}–${until}`,
                    )
                    .join(" ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
