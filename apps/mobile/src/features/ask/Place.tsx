import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import type { Me } from "../../api.ts";
import { AreaChoice } from "../../components/AreaChoice.tsx";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import type { Draft } from "../../draft/draft.ts";
import { placeText } from "./placeText.ts";
import { whereNow } from "../../app/whereNow.ts";

/** Where it is: the rider's own street unless they say something else. */
export function Place({
  draft,
  me,
  onChange,
}: {
  draft: Draft;
  me: Me;
  onChange: (change: Partial<Draft>) => void;
}) {
  const t = useText(placeText);
  const [open, setOpen] = useState(false);
  const street = draft.area?.name ?? (me.area === null ? "" : t.own(me.area.name));
  return (
    <section className="place">
      <button type="button" className="row card" onClick={() => setOpen(true)}>
        <Icon name="pin" />
        <span>
          <strong>{t.label}</strong>
          <span className="out-of-sight">{t.change}</span>
          <small>{[street, draft.placeText].filter((part) => part !== "").join(" · ")}</small>
          {draft.point !== null && <small>{t.hereToo}</small>}
        </span>
        <Icon name="next" size={20} />
      </button>
      <Sheet title={t.title} open={open} onClose={() => setOpen(false)}>
        <Field label={t.text} hint={t.textHint}>
          {(control) => (
            <input
              {...control}
              maxLength={120}
              value={draft.placeText}
              onChange={(event) => onChange({ placeText: event.target.value })}
            />
          )}
        </Field>
        <Here point={draft.point} onChange={(point) => onChange({ point })} />
        <h3>{t.otherStreet}</h3>
        <AreaChoice
          district={me.district.code}
          value={draft.area}
          onChange={(area) => onChange({ area })}
        />
        <Button look="primary" onClick={() => setOpen(false)}>
          {t.done}
        </Button>
      </Sheet>
    </section>
  );
}

function Here({
  point,
  onChange,
}: {
  point: Draft["point"];
  onChange: (point: Draft["point"]) => void;
}) {
  const t = useText(placeText);
  const [state, setState] = useState<"idle" | "finding" | "denied">("idle");
  const find = async (): Promise<void> => {
    setState("finding");
    const found = await whereNow();
    setState(found === null ? "denied" : "idle");
    if (found !== null) onChange(found);
  };
  return (
    <div className="here">
      {point === null ? (
        <Button icon={<Icon name="pin" />} busy={state === "finding"} onClick={() => void find()}>
          {state === "finding" ? t.finding : t.here}
        </Button>
      ) : (
        <p className="pair">
          <span role="status">{t.found}</span>
          <Button look="quiet" onClick={() => onChange(null)}>
            {t.drop}
          </Button>
        </p>
      )}
      <p className="hint" role="status">
        {state === "denied" ? t.denied : t.hereHint}
      </p>
    </div>
  );
}
