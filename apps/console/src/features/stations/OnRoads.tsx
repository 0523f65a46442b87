import { useRef, useState } from "react";
import { Alert, App, Button, Popconfirm } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { newId, type Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { OffRoadWhy } from "../../components/OffRoadWhy.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { sharedText } from "../../components/text.ts";
import { correctDatum, onRoadsQuery } from "./queries.ts";
import { roadsText } from "./roadsText.ts";
import css from "./Stations.module.css";

type OnRoads = Schemas["StationsOnRoads"];
type OffRoads = Schemas["OffRoads"];

/** Above the list: which places are on no street, and which look as if read in another datum. */
export function OnRoadsNotes({ mayCorrect }: { mayCorrect: boolean }) {
  const t = useText(roadsText);
  const { data } = useQuery(onRoadsQuery);
  if (data === undefined || data.off.length + data.suspected.length === 0) return null;
  return (
    <>
      {data.suspected.map((one) => (
        <Suspected key={one.datum} one={one} mayCorrect={mayCorrect} />
      ))}
      {data.off.length > 0 && (
        <details className={css.lead}>
          <summary className={css.hand}>{t.offTitle(data.off.length)}</summary>
          <p className="soft">{t.offEffect}</p>
          <ul className={css.plain}>
            {data.off.map(({ id, name, faults }) => (
              <li key={id}>
                <Link to="/stations/$stationId" params={{ stationId: id }}>
                  {name}
                </Link>{" "}
                {faults.map((off) => (
                  <span key={off.modes.join()}>
                    {modesOf(off, t)} <OffRoadWhy off={off} />{" "}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const modesOf = ({ modes }: OffRoads, t: { modes: Record<OffRoads["modes"][number], string> }) =>
  modes.length > 1 ? "" : modes.map((mode) => t.modes[mode]).join("");

/** The place's own page: it is on no street, why, and what to do. */
export function OffRoadsHere({ offRoads }: { offRoads: readonly OffRoads[] }) {
  const t = useText(roadsText);
  const shared = useText(sharedText);
  return offRoads.map((off) => (
    <Alert
      key={off.modes.join()}
      type="warning"
      showIcon
      className={css.lead ?? ""}
      title={t.hereTitle(off.modes.map((mode) => t.modes[mode]).join(shared.comma))}
      description={
        <>
          <OffRoadWhy off={off} /> {t.offEffect}
        </>
      }
    />
  ));
}

/** A list that looks copied from another map, with the figures that say so and the one press that mends it. */
function Suspected({
  one,
  mayCorrect,
}: {
  one: OnRoads["suspected"][number];
  mayCorrect: boolean;
}) {
  const t = useText(roadsText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const key = useRef(newId());
  const [left, setLeft] = useState<readonly { name: string }[]>([]);
  const correct = useMutation({
    mutationFn: () =>
      correctDatum({ datum: one.datum, stationIds: one.places.map(({ id }) => id) }, key.current),
    onSuccess: (answer) => {
      key.current = newId();
      setLeft(answer.left);
      void message.success(t.corrected(answer.corrected));
      void client.invalidateQueries({ queryKey: ["stations"] });
    },
  });
  const names = one.places.map(({ name, areaName }) => t.inArea(name, areaName));
  return (
    <Alert
      type="warning"
      showIcon
      className={css.lead ?? ""}
      title={t.suspected(one.places.length, one.datum)}
      description={
        <>
          <p>
            {t.figures(one.asGivenMetres, one.asThatMetres, one.nearer, one.compared, one.datum)}
          </p>
          <p className="soft">{names.join(shared.comma)}</p>
          {left.length > 0 && (
            <p className={css.hand}>{t.left(left.map(({ name }) => name).join(shared.comma))}</p>
          )}
          {correct.isError && <ProblemText error={correct.error} />}
        </>
      }
      action={
        mayCorrect && (
          <Popconfirm
            title={t.correctSure(one.places.length)}
            okText={t.yes}
            cancelText={t.no}
            onConfirm={() => correct.mutate()}
          >
            <Button loading={correct.isPending}>{t.correct(one.datum)}</Button>
          </Popconfirm>
        )
      }
    />
  );
}
