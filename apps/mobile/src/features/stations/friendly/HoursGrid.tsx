import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { Button } from "../../../components/Button.tsx";
import { Choices } from "../../../components/Choices.tsx";
import { Tick } from "../../../components/Tick.tsx";
import type { DayHours, WeekHours } from "../../../draft/placeDraft.ts";
import { friendlyText } from "./friendlyText.ts";

const usual: DayHours = { from: "09:00", until: "21:00" };
const equal = (a: DayHours | null, b: DayHours | null): boolean =>
  a?.from === b?.from && a?.until === b?.until;
const isWhole = ({ from, until }: DayHours): boolean =>
  from === "00:00" && (until === "24:00" || until === "00:00");

/** Opening hours as a week: one line when every day is the same, seven when they differ. */
export function HoursGrid({
  week,
  onChange,
}: {
  week: WeekHours;
  onChange: (week: WeekHours) => void;
}) {
  const t = useText(friendlyText);
  const alike = week.days.every((day) => equal(day, week.days[0] ?? null));
  const [differs, setDiffers] = useState(!alike);
  const all = (day: DayHours | null) => ({ ...week, days: week.days.map(() => day) });
  const at = (n: number, day: DayHours | null) => ({
    ...week,
    days: week.days.map((old, i) => (i === n ? day : old)),
  });
  return (
    <>
      <Choices
        legend={t.howDays}
        quietLegend
        value={differs ? "differs" : "same"}
        options={[
          { value: "same", label: t.sameEveryDay },
          { value: "differs", label: t.differs },
        ]}
        onChange={(choice) => {
          setDiffers(choice === "differs");
          if (choice === "same") onChange(all(week.days.find((day) => day !== null) ?? usual));
        }}
      />
      {!differs && (
        <Day
          name={t.everyDay}
          hours={week.days[0] ?? usual}
          onChange={(day) => onChange(all(day))}
        />
      )}
      {differs &&
        t.weekdays.map((name, n) => {
          const day = week.days[n] ?? null;
          return (
            <section key={name} className="card hours-day">
              <Tick checked={day !== null} onChange={(on) => onChange(at(n, on ? usual : null))}>
                {t.open(name)}
              </Tick>
              {day !== null && (
                <Day name={name} hours={day} quiet onChange={(next) => onChange(at(n, next))} />
              )}
              {n === 0 && day !== null && (
                <Button look="quiet" onClick={() => onChange(all(day))}>
                  {t.copyDown}
                </Button>
              )}
            </section>
          );
        })}
      <Tick
        checked={week.holidaysOff}
        onChange={(holidaysOff) => onChange({ ...week, holidaysOff })}
      >
        {t.holidaysOff}
      </Tick>
    </>
  );
}

function Day({
  name,
  hours,
  quiet = false,
  onChange,
}: {
  name: string;
  hours: DayHours;
  quiet?: boolean;
  onChange: (hours: DayHours) => void;
}) {
  const t = useText(friendlyText);
  const whole = isWhole(hours);
  const overnight = !whole && hours.until !== "24:00" && hours.until <= hours.from;
  return (
    <fieldset className={quiet ? "hours" : "card hours"}>
      <legend className="out-of-sight">{name}</legend>
      {!whole && (
        <div className="hours-times">
          <input
            type="time"
            required
            aria-label={t.from(name)}
            value={hours.from}
            onChange={({ target }) =>
              target.value !== "" && onChange({ ...hours, from: target.value })
            }
          />
          <span aria-hidden="true">–</span>
          <input
            type="time"
            required
            aria-label={t.until(name)}
            value={hours.until === "24:00" ? "00:00" : hours.until}
            onChange={({ target }) =>
              target.value !== "" && onChange({ ...hours, until: target.value })
            }
          />
        </div>
      )}
      {overnight && <p className="hint">{t.nextDay}</p>}
      <Tick
        checked={whole}
        onChange={(on) => onChange(on ? { from: "00:00", until: "24:00" } : usual)}
      >
        {t.allDay}
      </Tick>
    </fieldset>
  );
}
