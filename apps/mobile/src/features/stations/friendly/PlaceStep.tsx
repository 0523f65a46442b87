import { lazy, Suspense, useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../../app/session.ts";
import { whereNow } from "../../../app/whereNow.ts";
import { AreaChoice } from "../../../components/AreaChoice.tsx";
import { Button } from "../../../components/Button.tsx";
import { Field } from "../../../components/Field.tsx";
import { Icon } from "../../../components/Icon.tsx";
import type { PlaceDraft } from "../../../draft/placeDraft.ts";
import { friendlyText } from "./friendlyText.ts";

const PointMap = lazy(() => import("./PointMap.tsx"));

/** Street and number; then the door on the map, for whoever likes to. */
export function PlaceStep({
  draft,
  change,
  faultAt,
}: {
  draft: PlaceDraft;
  change: (part: Partial<PlaceDraft>) => void;
  faultAt: (path: string) => string | null;
}) {
  const t = useText(friendlyText);
  const me = useMe();
  const [state, setState] = useState<"idle" | "finding" | "denied">("idle");
  const find = async (): Promise<void> => {
    setState("finding");
    const found = await whereNow();
    setState(found === null ? "denied" : "idle");
    if (found !== null) change({ point: found });
  };
  const fault = faultAt("area") ?? faultAt("lng");
  return (
    <>
      <AreaChoice
        district={me.district.code}
        value={draft.area}
        onChange={(area) =>
          change({ area, ...(area?.code !== draft.area?.code && { point: null }) })
        }
      />
      <Field label={t.address} hint={t.addressHint} fault={faultAt("address")}>
        {(control) => (
          <input
            {...control}
            maxLength={120}
            autoComplete="street-address"
            value={draft.address}
            onChange={({ target }) => change({ address: target.value })}
          />
        )}
      </Field>
      {draft.area !== null && (
        <section>
          <h2>{t.onMap}</h2>
          <p className="hint">{t.onMapHint}</p>
          <Suspense fallback={<p className="loading">…</p>}>
            <PointMap
              key={draft.area.code}
              area={draft.area.code}
              point={draft.point}
              onPoint={(point) => change({ point })}
            />
          </Suspense>
          {fault !== null && (
            <p className="fault-line" role="alert">
              {fault}
            </p>
          )}
          <p className="hint" role="status">
            {draft.point === null ? t.noPoint : t.pointed}
          </p>
          <div className="pair">
            <Button
              icon={<Icon name="pin" />}
              busy={state === "finding"}
              onClick={() => void find()}
            >
              {state === "finding" ? t.finding : t.useHere}
            </Button>
            {draft.point !== null && (
              <Button look="quiet" onClick={() => change({ point: null })}>
                {t.takeAway}
              </Button>
            )}
          </div>
          {state === "denied" && (
            <p className="hint" role="status">
              {t.denied}
            </p>
          )}
        </section>
      )}
    </>
  );
}
