import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import type { CaseDetail } from "../../api.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Stars } from "../../components/Stars.tsx";
import { demandText } from "./demandText.ts";
import { useAnswer } from "./useAnswer.ts";

/** Yes, solved, with stars if the asker likes; `later` when the yes was said before and only stars follow. */
export function Solved({ item, later = false }: { item: CaseDetail; later?: boolean }) {
  const t = useText(demandText);
  const [stars, setStars] = useState<number | null>(null);
  const say = useAnswer(item);
  const body = stars === null ? {} : { stars };
  return (
    <>
      {!later && <p>{t.solvedBody}</p>}
      <Stars
        legend={later ? t.starsLater : t.stars}
        value={stars}
        nameOf={(count) => `${count} · ${t.starNames[count - 1]}`}
        onChange={setStars}
      />
      <Fault error={say.error} />
      <Button
        look={later ? "plain" : "primary"}
        disabled={later && stars === null}
        busy={say.isPending}
        onClick={() => say.mutate({ action: "confirm", body })}
      >
        {t.finish}
      </Button>
    </>
  );
}

/** Not yet: one sentence on what is missing. */
export function NotYet({ item }: { item: CaseDetail }) {
  const t = useText(demandText);
  const [text, setText] = useState("");
  const [short, setShort] = useState(false);
  const say = useAnswer(item);
  const submit = (): void => {
    const words = text.trim();
    setShort(words.length < 2);
    if (words.length >= 2) say.mutate({ action: "reopen", body: { text: words } });
  };
  return (
    <>
      <Field label={t.notYetLabel} hint={t.notYetHint} fault={short ? t.notYetShort : null}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={300}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Fault error={say.error} />
      <Button look="primary" busy={say.isPending} onClick={submit}>
        {t.reopen}
      </Button>
    </>
  );
}
