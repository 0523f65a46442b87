import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../../app/session.ts";
import { Icon } from "../../../components/Icon.tsx";
import type { usePlaceDraft } from "../../../draft/usePlaceDraft.ts";
import { friendlyText } from "./friendlyText.ts";
import type { Step } from "./toApplication.ts";
import { useWeekWords } from "./useWeekWords.ts";

/** Everything as it will be sent; a tap on a line goes back to its question. */
export function LastLook({
  kept: { draft, photos },
  lists,
  faulty,
  onChange,
}: {
  kept: ReturnType<typeof usePlaceDraft>;
  lists: Schemas["StationCatalog"];
  faulty: ReadonlySet<Step>;
  onChange: (step: Step) => void;
}) {
  const t = useText(friendlyText);
  const locale = useLocale();
  const me = useMe();
  const say = useWeekWords();
  const named = (list: readonly { key: string; zh: string; en: string }[], keys: string[]) =>
    list.filter(({ key }) => keys.includes(key)).map((one) => one[locale]);
  const given = [
    ...named(lists.merchantOffers, draft.offers),
    ...named(lists.facilities, draft.facilities),
  ];
  const type = lists.types.find(({ key }) => key === draft.type)?.[locale] ?? "";
  const rows: [Step, string][] = [
    ["type", type],
    ["name", [draft.name, draft.note].filter((one) => one !== "").join(" · ")],
    ["offers", given.length === 0 ? t.none : given.join(locale === "zh" ? "、" : ", ")],
    ["hours", say(draft.week)],
    [
      "place",
      [draft.area?.name, draft.address, draft.point === null ? t.roughly : ""]
        .filter(Boolean)
        .join(" · "),
    ],
    ["contact", [draft.contactName ?? me.name, me.phone].filter(Boolean).join(" · ")],
  ];
  return (
    <>
      <ul className="rows">
        {rows.map(([step, words]) => (
          <li key={step}>
            <button type="button" className="row" onClick={() => onChange(step)}>
              <span>
                <small>{t.steps[step]}</small>
                <strong>{words}</strong>
                {step === "name" && photos.length > 0 && <small>× {photos.length}</small>}
              </span>
              {faulty.has(step) && <Icon name="warn" />}
              <span className="soft-link">
                <span aria-hidden="true">{t.changeShort}</span>
                <span className="out-of-sight">{t.change(t.steps[step])}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{t.checkHint}</p>
    </>
  );
}
