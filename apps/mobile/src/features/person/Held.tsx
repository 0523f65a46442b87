import { useState } from "react";
import { formatDay, words } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../app/useNow.ts";
import { Button } from "../../components/Button.tsx";
import { masked } from "./masked.ts";
import { personText } from "./personText.ts";
import type { OwnPerson } from "../../register/queries.ts";
import { SourceLine } from "./SourceLine.tsx";

type Identity = OwnPerson["identity"];
const fields = ["name", "phone", "citizenNumber", "birth", "sex"] as const;

/** What is held of who one is, and from whom each word of it comes. */
export function Held({ person }: { person: OwnPerson }) {
  const t = useText(personText);
  const { line } = useText(words);
  const locale = useLocale();
  const now = useNow();
  const [clear, setClear] = useState(false);
  const say = (field: (typeof fields)[number], identity: Identity): string | null => {
    const value = identity[field];
    if (value === null) return null;
    if (field === "sex") return identity.sex === null ? null : t.sex[identity.sex];
    return !clear && (field === "phone" || field === "citizenNumber") ? masked(value) : value;
  };
  return (
    <>
      <section className="card">
        <h2>{t.held}</h2>
        <dl className="facts">
          {fields.map((field) => (
            <Fact key={field} label={t.fields[field]} value={say(field, person.identity)} />
          ))}
          <Fact label={t.line} value={line[person.line]} />
          <Fact label={t.area} value={person.areaName} />
          <Fact label={t.since} value={formatDay(person.since, now, locale)} />
        </dl>
        <Button look="quiet" aria-pressed={clear} onClick={() => setClear(!clear)}>
          {clear ? t.hide : t.show}
        </Button>
      </section>
      {person.says.length > 0 && (
        <section className="card">
          <h2>{t.says}</h2>
          <ul className="said">
            {person.says.map((one) => (
              <li key={one.id}>
                <p>
                  {fields
                    .map((field) => say(field, one.identity))
                    .filter((value) => value !== null)
                    .join(" · ") || t.unknown}
                  {one.withdrawn && <span className="mark">{t.withdrawn}</span>}
                </p>
                <SourceLine source={one.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Fact({ label, value }: { label: string; value: string | null }) {
  const t = useText(personText);
  return (
    <>
      <dt>{label}</dt>
      <dd>{value ?? t.unknown}</dd>
    </>
  );
}
