import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import type { StationFilter } from "./listed.ts";
import { offlineStationsQuery, type TravelMode } from "./queries.ts";
import { stationText } from "./stationText.ts";

const mostOffered = 9;

/** Conditions as one row of buttons that is pushed sideways; only what places here have is offered. */
export function Filters({
  search,
  onChange,
}: {
  search: { filter: StationFilter; mode: TravelMode; position: unknown };
  onChange: (change: { filter?: StationFilter; mode?: TravelMode }) => void;
}) {
  const t = useText(stationText);
  const locale = useLocale();
  const { data } = useQuery(offlineStationsQuery);
  const { filter } = search;
  const frequent = new Map<string, { key: string; zh: string; en: string; places: number }>();
  for (const { facilities } of data?.items ?? [])
    for (const { key, zh, en } of facilities) {
      const known = frequent.get(key) ?? { key, zh, en, places: 0 };
      frequent.set(key, { ...known, places: known.places + 1 });
    }
  const offered = [...frequent.values()]
    .sort((a, b) => b.places - a.places || a.key.localeCompare(b.key))
    .slice(0, mostOffered);
  const toggle = (key: string): void =>
    onChange({
      filter: {
        ...filter,
        facilities: filter.facilities.includes(key)
          ? filter.facilities.filter((one) => one !== key)
          : [...filter.facilities, key],
      },
    });
  return (
    <>
      {search.position !== null && (
        <fieldset className="two-looks">
          <legend className="out-of-sight">{t.modeLegend}</legend>
          {(["ebike", "walk"] as const).map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={search.mode === mode}
              onClick={() => onChange({ mode })}
            >
              {t.mode[mode]}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset className="chips">
        <legend className="out-of-sight">{t.filters}</legend>
        <Chip
          on={filter.open}
          label={t.openNow}
          onPress={() => onChange({ filter: { ...filter, open: !filter.open } })}
        />
        <Chip
          on={filter.bookable}
          label={t.bookable}
          onPress={() => onChange({ filter: { ...filter, bookable: !filter.bookable } })}
        />
        {offered.map((one) => (
          <Chip
            key={one.key}
            on={filter.facilities.includes(one.key)}
            label={one[locale]}
            onPress={() => toggle(one.key)}
          />
        ))}
      </fieldset>
    </>
  );
}

function Chip({ on, label, onPress }: { on: boolean; label: string; onPress: () => void }) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={onPress}>
      {label}
    </button>
  );
}
