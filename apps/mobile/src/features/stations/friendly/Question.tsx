import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../../app/session.ts";
import { Choices } from "../../../components/Choices.tsx";
import { Field } from "../../../components/Field.tsx";
import { PhotoPicker } from "../../../components/PhotoPicker.tsx";
import { Tick } from "../../../components/Tick.tsx";
import type { usePlaceDraft } from "../../../draft/usePlaceDraft.ts";
import { writeWeek } from "../../../draft/weekHours.ts";
import { friendlyText } from "./friendlyText.ts";
import { HoursGrid } from "./HoursGrid.tsx";
import { LastLook } from "./LastLook.tsx";
import { PlaceStep } from "./PlaceStep.tsx";
import type { Step } from "./toApplication.ts";

/** Places that others than the district open: what they may call themselves. */
const offered = new Set(["friendly", "partner", "room", "parking", "charging"]);

/** The one question of a screen. */
export function Question({
  step,
  lists,
  kept,
  faultAt,
  faulty,
  onChange,
}: {
  step: Step;
  lists: Schemas["StationCatalog"];
  kept: ReturnType<typeof usePlaceDraft>;
  faultAt: (path: string) => string | null;
  faulty: ReadonlySet<Step>;
  onChange: (step: Step) => void;
}) {
  const t = useText(friendlyText);
  const locale = useLocale();
  const me = useMe();
  const { draft, change } = kept;
  switch (step) {
    case "type":
      return (
        <Choices
          legend={t.steps.type}
          quietLegend
          value={draft.type}
          options={lists.types
            .filter(({ kind }) => offered.has(kind))
            .map((one) => ({ value: one.key, label: one[locale] }))}
          onChange={(type) => change({ type })}
        />
      );
    case "name":
      return (
        <>
          <Field label={t.nameLabel} hint={t.nameHint} fault={faultAt("name")}>
            {(control) => (
              <input
                {...control}
                maxLength={40}
                autoComplete="organization"
                value={draft.name}
                onChange={({ target }) => change({ name: target.value })}
              />
            )}
          </Field>
          <Field label={t.note} hint={t.noteHint} fault={faultAt("note")}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={300}
                value={draft.note}
                onChange={({ target }) => change({ note: target.value })}
              />
            )}
          </Field>
          <PhotoPicker photos={kept.photos} onChange={kept.changePhotos} />
        </>
      );
    case "offers":
      return (
        <>
          <p className="hint">{t.offersHint}</p>
          <Ticks
            legend={t.offers}
            options={lists.merchantOffers.map((one) => ({ key: one.key, label: one[locale] }))}
            chosen={draft.offers}
            onChange={(offers) => change({ offers })}
          />
          <Ticks
            legend={t.facilities}
            options={lists.facilities.map((one) => ({ key: one.key, label: one[locale] }))}
            chosen={draft.facilities}
            onChange={(facilities) => change({ facilities })}
          />
        </>
      );
    case "hours":
      return (
        <>
          <HoursGrid week={draft.week} onChange={(week) => change({ week })} />
          {writeWeek(draft.week) === "" && <p className="fault-line">{t.noDay}</p>}
          {faultAt("hours") !== null && <p className="fault-line">{faultAt("hours")}</p>}
        </>
      );
    case "place":
      return <PlaceStep draft={draft} change={change} faultAt={faultAt} />;
    case "contact":
      return (
        <>
          <Field label={t.contactName} hint={t.contactNameHint} fault={faultAt("contactName")}>
            {(control) => (
              <input
                {...control}
                maxLength={20}
                autoComplete="name"
                value={draft.contactName ?? me.name ?? ""}
                onChange={({ target }) => change({ contactName: target.value })}
              />
            )}
          </Field>
          {me.phone !== null && <p className="hint">{t.contactPhone(me.phone)}</p>}
        </>
      );
    case "check":
      return <LastLook kept={kept} lists={lists} faulty={faulty} onChange={onChange} />;
  }
}

function Ticks({
  legend,
  options,
  chosen,
  onChange,
}: {
  legend: string;
  options: readonly { key: string; label: string }[];
  chosen: readonly string[];
  onChange: (keys: string[]) => void;
}) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choice-list tick-grid">
        {options.map(({ key, label }) => (
          <Tick
            key={key}
            checked={chosen.includes(key)}
            onChange={(on) => onChange(on ? [...chosen, key] : chosen.filter((one) => one !== key))}
          >
            {label}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
