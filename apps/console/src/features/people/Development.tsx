import { useState } from "react";
import { Alert, App, Button, Flex } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocation } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import {
  developmentQuery,
  stepSpecsQuery,
  type Development as Told,
  type StepSpec,
} from "./developmentQueries.ts";
import { DevelopmentSteps, NextSteps, Stages } from "./DevelopmentSteps.tsx";
import { EndedDevelopments } from "./EndedDevelopments.tsx";
import { developmentText } from "./developmentText.ts";
import { PapersForm } from "./PapersForm.tsx";
import type { PersonDetail } from "./queries.ts";
import { StartForm, StepForm, WhyForm } from "./StepForm.tsx";

type Doing = "start" | "step" | "undo" | "stop" | "papers";

/** Where somebody stands on the 25 steps into the Party, and what comes next; shown once it is opened. */
export function Development({ of }: { of: PersonDetail }) {
  const t = useText(developmentText);
  // Who comes from the list of everybody on the way has asked for it already.
  const [open, setOpen] = useState(useLocation().hash === "development");
  return (
    <>
      <Flex gap="small" align="baseline" wrap>
        <span className="soft">{t.hint}</span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hide : t.show}
        </Button>
      </Flex>
      {open && <Opened of={of} />}
    </>
  );
}

function Opened({ of }: { of: PersonDetail }) {
  const t = useText(developmentText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const mayWrite = useMay("development.write");
  const specs = useQuery(stepSpecsQuery);
  const told = useQuery({
    ...developmentQuery(of.developmentId ?? ""),
    enabled: of.developmentId !== null,
  });
  const [doing, setDoing] = useState<Doing | null>(null);
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const failed = [specs, told].find(({ isError, data }) => isError && data === undefined);
  if (failed?.error) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  const running = of.developmentId === null ? null : told.data;
  if (specs.data === undefined || running === undefined) return <ListSkeleton />;
  const closing = {
    onCancel: () => setDoing(null),
    onRefused: () => void client.invalidateQueries({ queryKey: ["people", "development"] }),
    onDone: (saved: string, now: Told) => {
      client.setQueryData(developmentQuery(now.id).queryKey, now);
      setWarnings(now.warnings);
      setDoing(null);
      void message.success(saved);
      void client.invalidateQueries({ queryKey: ["people", "one", of.id] });
      void client.invalidateQueries({ queryKey: ["people", "developments"] });
    },
  };
  const ways = running === null ? (mayWrite ? (["start"] as const) : []) : waysOn(running);
  const said = { start: t.start, step: t.take, papers: t.addPapers, undo: t.undo, stop: t.stop };
  return (
    <>
      {running === null ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Stages of={running} specs={specs.data} />
          <NextSteps of={running} specs={specs.data} />
        </>
      )}
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ margin: "8px 0" }}
          title={t.warned}
          description={warnings.map((reason) => (
            <p key={reason}>{sayReason({ reason }, locale)}</p>
          ))}
        />
      )}
      {doing === null && (
        <Flex gap="small" wrap style={{ margin: "8px 0" }}>
          {ways.map((way) => (
            <Button key={way} onClick={() => setDoing(way)}>
              {said[way]}
            </Button>
          ))}
        </Flex>
      )}
      {doing === "start" && <StartForm personId={of.id} spec={specs.data[0]!} {...closing} />}
      {running !== null && doing === "step" && (
        <StepForm
          of={running}
          steps={stepsNow(running, specs.data)}
          specs={specs.data}
          {...closing}
        />
      )}
      {running !== null && doing === "papers" && (
        <PapersForm of={running} specs={specs.data} {...closing} />
      )}
      {running !== null && (doing === "undo" || doing === "stop") && (
        <WhyForm
          of={running}
          undo={doing === "stop" ? null : (specs.data[(lastStep(running) ?? 1) - 1] ?? null)}
          {...closing}
        />
      )}
      {running !== null && <DevelopmentSteps of={running} specs={specs.data} />}
      <EndedDevelopments personId={of.id} specs={specs.data} closing={closing} />
    </>
  );
}

/** The step written last that still holds. */
const lastStep = (of: Told): number | undefined =>
  of.steps.findLast(({ undone }) => undone === null)?.step;

function waysOn(of: Told): Doing[] {
  const may = of.abilities;
  return [
    ...(may.includes("takeStep") ? (["step"] as const) : []),
    ...(may.includes("addPapers") ? (["papers"] as const) : []),
    // The application itself is not taken back: a development begun by mistake is ended.
    ...(may.includes("undo") && (lastStep(of) ?? 1) !== 1 ? (["undo"] as const) : []),
    ...(may.includes("stop") ? (["stop"] as const) : []),
  ];
}

/** The steps whose turn it is and the observation that comes round; what may be done today leads. */
function stepsNow(of: Told, specs: readonly StepSpec[]): StepSpec[] {
  const now = (open: boolean) =>
    specs.filter((spec) => of.next.some((one) => one.step === spec.step && one.open === open));
  const again = specs.filter(
    (spec) =>
      spec.everyMonths !== undefined &&
      of.observation !== null &&
      !of.next.some(({ step }) => step === spec.step),
  );
  return [...now(true), ...again, ...now(false)];
}
