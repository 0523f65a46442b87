import { useEffect, useState } from "react";
import { Button } from "antd";
import { Link, useNavigate } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ListSkeleton } from "../../components/More.tsx";
import { useNow } from "../../components/useNow.ts";
import { useMe } from "../../app/session.ts";
import { clearDoor, type DoorDraft, keepDoor, recallDoor } from "../../walk/doorDraft.ts";
import { addVisit, useVisitOutbox } from "../../walk/outbox.ts";
import type { VisitItem } from "../../walk/visitItem.ts";
import { BackToList } from "./Outbox.tsx";
import type { Answer, Visit, Walk } from "./queries.ts";
import { type Asked, LearntFields } from "./LearntFields.tsx";
import { visitText } from "./text.ts";
import { useTryWords } from "./useTryWords.ts";
import css from "./Visits.module.css";

const answers: readonly Answer[] = ["found", "moved", "noAnswer", "nobodyKnows", "wrongNumber"];

type Learnt = NonNullable<VisitItem["visit"]["learnt"]>;
interface Draft {
  answer: Answer | null;
  learnt: Learnt;
  text: string;
}

interface Props {
  id: string;
  mend: string | undefined;
  walk: Walk;
}

/** One door on one screen: what to confirm, five answers, what is still unknown, a note. */
export function Door({ id, mend, walk }: Props) {
  const t = useText(visitText);
  const { items } = useVisitOutbox();
  const written = items.find((item) => item.id === mend);
  const stop = walk.stops.find(({ visits }) =>
    visits.some(({ difference }) => difference.id === id),
  );
  const visit = stop?.visits.find(({ difference }) => difference.id === id);
  if (visit === undefined && written === undefined)
    return (
      <div className={css.page}>
        <BackToList />
        <p className={css.lead}>{t.gone}</p>
      </div>
    );
  const place = [stop?.community || stop?.street, stop?.building].filter(Boolean).join(" ");
  return (
    <div className={css.door}>
      <BackToList />
      {visit === undefined ? (
        <h1 className={css.title}>{written?.about.person}</h1>
      ) : (
        <Whom visit={visit} place={place} />
      )}
      <Form
        about={
          written?.about ?? {
            differenceId: id,
            person: visit?.difference.person?.name ?? t.nobody,
            place,
          }
        }
        ask={visit?.ask ?? written?.visit.asked ?? []}
        area={visit?.difference.area.slice(0, 9) ?? ""}
        walk={walk}
        written={written}
      />
    </div>
  );
}

function Whom({ visit: { difference, last }, place }: { visit: Visit; place: string }) {
  const t = useText(visitText);
  const locale = useLocale();
  const now = useNow();
  const tryWords = useTryWords();
  const { person } = difference;
  return (
    <header>
      <h1 className={css.title}>{person?.name ?? t.nobody}</h1>
      <p className="soft">
        {[place, person?.phone, person?.employer, person?.site].filter(Boolean).join(" · ")}
      </p>
      <p>
        <strong>{t.types[difference.type]}</strong>{" "}
        {difference.sources
          .map(({ name, says }) => (says ? t.has(name) : t.hasNot(name)))
          .join("，")}
      </p>
      {last !== null && (
        <p className={css.last}>
          {t.lastTitle} {t.last(formatMoment(last.at, now, locale), last.by, tryWords(last))}
        </p>
      )}
      {person !== null && (
        <Link to="/people/$personId" params={{ personId: person.id }} className={css.back}>
          {t.page}
        </Link>
      )}
    </header>
  );
}

interface FormProps {
  about: VisitItem["about"];
  ask: readonly Asked[];
  area: string;
  walk: Walk;
  written: VisitItem | undefined;
}

/** Opens with what was begun at this door, though the phone ended the tab meanwhile. */
function Form(props: FormProps) {
  const { accountId } = useMe();
  const key = props.written?.id ?? props.about.differenceId;
  const [begun, setBegun] = useState<{ key: string; draft: DoorDraft | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void recallDoor(key, accountId).then((draft) => {
      if (!gone) setBegun({ key, draft });
    });
    return () => {
      gone = true;
    };
  }, [key, accountId]);
  // The disk answers at once; an empty form that fills itself would swallow what is typed meanwhile.
  if (begun?.key !== key) return <ListSkeleton />;
  return <Fields key={key} {...props} draftKey={key} account={accountId} begun={begun.draft} />;
}

function Fields({
  about,
  ask,
  area,
  walk,
  written,
  draftKey,
  account,
  begun,
}: FormProps & { draftKey: string; account: string; begun: DoorDraft | null }) {
  const t = useText(visitText);
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>({
    answer: begun?.answer ?? written?.visit.answer ?? null,
    learnt: begun?.learnt ?? written?.visit.learnt ?? {},
    text: begun?.text ?? written?.visit.text ?? "",
  });
  const [saving, setSaving] = useState(false);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    void keepDoor(draftKey, { ...next, account });
  };
  const { answer } = draft;
  const asked: readonly Asked[] = answer === "found" ? ask : answer === "moved" ? ["area"] : [];
  const save = async () => {
    if (answer === null) return;
    setSaving(true);
    const learnt = Object.fromEntries(
      Object.entries(draft.learnt)
        .map(([field, value]) => [field, value?.trim()] as const)
        .filter(([field, value]) => asked.includes(field as Asked) && value),
    ) as Learnt;
    await addVisit(
      about,
      {
        answer,
        doneAt: written?.visit.doneAt ?? new Date().toISOString(),
        asked: [...asked],
        learnt: Object.keys(learnt).length === 0 ? null : learnt,
        text: draft.text.trim() === "" ? null : draft.text.trim(),
      },
      written?.id,
    );
    await clearDoor(draftKey);
    await navigate({
      to: "/visits",
      search: ({ door: _, mend: __, ...was }) => was as object,
      replace: true,
    });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className={css.answers}>
        <legend>{t.answer}</legend>
        {answers.map((one) => (
          <label key={one} data-chosen={answer === one || undefined}>
            <input
              type="radio"
              name="answer"
              checked={answer === one}
              onChange={() => change({ answer: one })}
            />
            {t.answers[one]}
          </label>
        ))}
      </fieldset>
      {asked.length > 0 && (
        <LearntFields
          title={answer === "moved" ? t.whereTo : t.learntTitle}
          asked={asked}
          area={area}
          walk={walk}
          learnt={draft.learnt}
          issues={written?.fault?.issues ?? []}
          onChange={(learnt) => change({ learnt })}
        />
      )}
      <label className={css.words}>
        {t.words}
        <textarea
          rows={2}
          maxLength={500}
          placeholder={t.wordsHint}
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <div className={css.saveBar}>
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          block
          disabled={answer === null}
          loading={saving}
        >
          {answer === null ? t.pick : t.save}
        </Button>
      </div>
    </form>
  );
}
