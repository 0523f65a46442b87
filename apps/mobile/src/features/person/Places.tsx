import { formatDay, words } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../app/useNow.ts";
import { personText } from "./personText.ts";
import type { OwnPerson } from "../../register/queries.ts";
import { SourceLine } from "./SourceLine.tsx";

/** Work and home over time, and the steps noted on the way into the Party. */
export function Places({ person }: { person: OwnPerson }) {
  const t = useText(personText);
  const { line } = useText(words);
  const locale = useLocale();
  const now = useNow();
  return (
    <>
      {person.employments.length > 0 && (
        <section className="card">
          <h2>{t.works}</h2>
          <ul className="said">
            {person.employments.map((one) => (
              <li key={one.id}>
                <p>
                  {[
                    one.employer?.name ?? (one.employerText || t.noEmployer),
                    one.site?.name,
                    line[one.line],
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                <Span from={one.from} to={one.to} />
                <SourceLine source={one.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {person.residences.length > 0 && (
        <section className="card">
          <h2>{t.homes}</h2>
          <ul className="said">
            {person.residences.map((one) => (
              <li key={one.id}>
                <p>{[one.areaName, one.address].filter(Boolean).join(" · ")}</p>
                <Span from={one.from} to={one.to} />
                <SourceLine source={one.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {person.development.length > 0 && (
        <section className="card">
          <h2>{t.steps}</h2>
          <ul className="said">
            {person.development.map((one) => (
              <li key={`${one.step}-${one.on}`}>
                <p>{[t.step(one.step), one.note].filter(Boolean).join(" · ")}</p>
                <p className="hint">{formatDay(one.on, now, locale)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The server says null where no day is known; the contract has no word for it. */
function Span({ from, to }: { from: string | null; to: string | null }) {
  const t = useText(personText);
  const locale = useLocale();
  const now = useNow();
  const said = [
    from && t.from(formatDay(from, now, locale)),
    to && t.until(formatDay(to, now, locale)),
  ].filter(Boolean);
  return said.length === 0 ? null : <p className="hint">{said.join(" · ")}</p>;
}
