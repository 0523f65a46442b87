import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { CaseCategory } from "../../api.ts";
import { outbox } from "../../app/outbox.ts";
import { consentsQuery } from "../../app/queries.ts";
import { queryClient } from "../../app/queryClient.ts";
import { useMe } from "../../app/session.ts";
import { useCategories } from "../../app/useCategories.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Icon } from "../../components/Icon.tsx";
import { PhotoPicker } from "../../components/PhotoPicker.tsx";
import { Screen } from "../../components/Screen.tsx";
import type { useDraft } from "../../draft/useDraft.ts";
import { consentText } from "../../consent/consentText.ts";
import { isGiven } from "../../consent/setConsent.ts";
import { askText } from "./askText.ts";
import { Place } from "./Place.tsx";
import { toBody } from "./toBody.ts";

const longest = 500;

/** One sentence; photos and a place if the rider likes; send. */
export function Words({
  category,
  kept,
}: {
  category: CaseCategory;
  kept: ReturnType<typeof useDraft>;
}) {
  const t = useText(askText);
  const { sensitive } = useText(consentText);
  const me = useMe();
  const { nameOf, hintOf } = useCategories();
  const [, navigate] = useLocation();
  const [short, setShort] = useState(false);
  const { draft, photos } = kept;
  const text = draft.text.trim();
  const over = text.length - longest;
  const consents = useQuery({ ...consentsQuery, enabled: category.sensitive });
  const mustAgree = category.sensitive && !isGiven(consents.data?.items, "sensitive");

  const send = useWrite(async () => {
    const id = await outbox.add(toBody(draft, category.key, mustAgree), photos);
    kept.clear();
    navigate(`/ask/sent/${id}`, { replace: true });
    void outbox.flush().finally(() => {
      if (mustAgree) void queryClient.invalidateQueries({ queryKey: consentsQuery.queryKey });
    });
  });
  const submit = (): void => {
    setShort(text.length < 2);
    if (text.length >= 2 && over <= 0) send.mutate(undefined);
  };

  return (
    <Screen
      title={t.words}
      back="/ask"
      bar={
        <>
          <Fault error={send.error} />
          <Button look="primary" icon={<Icon name="send" />} busy={send.isPending} onClick={submit}>
            {mustAgree ? t.agreeSend : t.send}
          </Button>
        </>
      }
    >
      <p className="chosen">
        <strong>{nameOf(category.key)}</strong>
        <Link href="/ask" replace>
          {t.change}
        </Link>
      </p>
      <Field
        label={<span className="out-of-sight">{t.wordsLabel}</span>}
        fault={over > 0 ? t.over(over) : short && text.length < 2 ? t.wordsShort : null}
      >
        {(control) => (
          <textarea
            {...control}
            rows={5}
            autoFocus
            placeholder={hintOf(category) || t.placeholder}
            value={draft.text}
            onChange={(event) => kept.change({ text: event.target.value })}
          />
        )}
      </Field>
      <p className="hint">
        {over > -100 && over <= 0 ? t.left(-over) : kept.safe ? t.kept : t.notKept}
      </p>
      <PhotoPicker photos={photos} onChange={kept.changePhotos} />
      <Place draft={draft} me={me} onChange={kept.change} />
      {mustAgree && (
        <section className="card notice">
          <p>{t.sensitiveAsk}</p>
          <ul className="points">
            {sensitive.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}
