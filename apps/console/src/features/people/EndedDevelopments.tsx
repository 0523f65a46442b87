import { useState } from "react";
import { Button } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import {
  developmentQuery,
  endedDevelopmentsQuery,
  type Standing,
  type StepSpec,
} from "./developmentQueries.ts";
import { DevelopmentSteps } from "./DevelopmentSteps.tsx";
import { developmentText } from "./developmentText.ts";
import { developmentsText } from "./developmentsText.ts";
import type { Closing } from "./useTold.ts";
import { PapersForm } from "./PapersForm.tsx";
import css from "./People.module.css";

interface Props {
  personId: string;
  specs: readonly StepSpec[];
  closing: Closing;
}

/** What has ended: became a member, or did not go on and why; every step stays readable. */
export function EndedDevelopments({ personId, specs, closing }: Props) {
  const t = useText(developmentText);
  const { data } = useQuery(endedDevelopmentsQuery(personId));
  if (data === undefined || data.length === 0) return null;
  return (
    <>
      <h3>{t.past}</h3>
      <ul className={css.history}>
        {data.map((one) => (
          <Ended key={one.id} of={one} specs={specs} closing={closing} />
        ))}
      </ul>
    </>
  );
}

function Ended({
  of,
  specs,
  closing,
}: {
  of: Standing;
  specs: readonly StepSpec[];
  closing: Closing;
}) {
  const t = useText(developmentText);
  const listed = useText(developmentsText);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const told = useQuery({ ...developmentQuery(of.id), enabled: open });
  const ended = of.endedAt?.slice(0, 10) ?? "";
  return (
    <li>
      {t.pastOf(listed.states[of.state], ended, of.unit.name)}{" "}
      {of.step !== null && (
        <span className="soft">
          {t.pastLast(t.step(of.step, specs[of.step - 1]?.[locale] ?? ""))}
        </span>
      )}{" "}
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t.hide : t.pastShow}
      </Button>
      {open && told.data !== undefined && (
        <>
          {told.data.reason !== null && <p>{t.pastWhy(told.data.reason)}</p>}
          {told.data.abilities.includes("addPapers") && !adding && (
            <p>
              <Button size="small" onClick={() => setAdding(true)}>
                {t.addPapers}
              </Button>
            </p>
          )}
          {adding && (
            <PapersForm
              of={told.data}
              specs={specs}
              {...closing}
              onCancel={() => setAdding(false)}
              onDone={(saved, now) => {
                setAdding(false);
                closing.onDone(saved, now);
              }}
            />
          )}
          <DevelopmentSteps of={told.data} specs={specs} />
        </>
      )}
    </li>
  );
}
