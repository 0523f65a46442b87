import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { api, take } from "../../api.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Stars } from "../../components/Stars.tsx";
import { afterWrite, refetchCase } from "./afterWrite.ts";
import { demandText } from "./demandText.ts";

/** Yes, solved, with stars if the asker likes; `later` when the yes was said before and only stars follow. */
export function Solved({ id, later = false }: { id: string; later?: boolean }) {
  const t = useText(demandText);
  const [stars, setStars] = useState<number | null>(null);
  const confirm = useWrite(
    (given: number | null, headers) =>
      take(
        api.POST("/api/v1/cases/{id}/confirm", {
          params: { path: { id } },
          body: given === null ? {} : { stars: given },
          headers,
        }),
      ),
    afterWrite,
    () => refetchCase(id),
  );
  return (
    <>
      {!later && <p>{t.solvedBody}</p>}
      <Stars
        legend={later ? t.starsLater : t.stars}
        value={stars}
        nameOf={(count) => `${count} · ${t.starNames[count - 1]}`}
        onChange={setStars}
      />
      <Fault error={confirm.error} />
      <Button
        look={later ? "plain" : "primary"}
        disabled={later && stars === null}
        busy={confirm.isPending}
        onClick={() => confirm.mutate(stars)}
      >
        {t.finish}
      </Button>
    </>
  );
}

/** Not yet: one sentence on what is missing. */
export function NotYet({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText(demandText);
  const [text, setText] = useState("");
  const [short, setShort] = useState(false);
  const reopen = useWrite(
    (words: string, headers) =>
      take(
        api.POST("/api/v1/cases/{id}/reopen", {
          params: { path: { id } },
          body: { text: words },
          headers,
        }),
      ),
    async (answer) => {
      await afterWrite(answer);
      onDone();
    },
    () => refetchCase(id),
  );
  const submit = (): void => {
    const words = text.trim();
    setShort(words.length < 2);
    if (words.length >= 2) reopen.mutate(words);
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
      <Fault error={reopen.error} />
      <Button look="primary" busy={reopen.isPending} onClick={submit}>
        {t.reopen}
      </Button>
    </>
  );
}
