import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { api, take, type Line, type Me } from "../../api.ts";
import { meQuery } from "../../app/queries.ts";
import { queryClient } from "../../app/queryClient.ts";
import { useWrite } from "../../app/useWrite.ts";
import { AreaChoice } from "../../components/AreaChoice.tsx";
import { Button } from "../../components/Button.tsx";
import { Choices } from "../../components/Choices.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Screen } from "../../components/Screen.tsx";
import { lines } from "../../app/lines.ts";
import { askText } from "./askText.ts";

/** Line of work, then street: asked once, before the first demand. */
export function AboutYou({ me }: { me: Me }) {
  const t = useText(askText);
  const { line: lineWords } = useText(words);
  const [line, setLine] = useState<Line | null>(null);
  const [area, setArea] = useState<{ code: string; name: string } | null>(null);
  const save = useWrite(
    (body: { line?: Line; area?: string }, headers) =>
      take(api.PATCH("/api/v1/me", { body, headers })),
    (answer) => void queryClient.setQueryData(meQuery.queryKey, answer),
  );
  const askLine = me.line === null;
  const ready = askLine ? line !== null : area !== null;
  const next = (): void => {
    if (askLine && line !== null) save.mutate({ line });
    else if (area !== null) save.mutate({ area: area.code });
  };
  return (
    <Screen
      title={askLine ? t.aboutLine : t.aboutArea}
      back="/"
      bar={
        <>
          <Fault error={save.error} />
          <Button look="primary" disabled={!ready} busy={save.isPending} onClick={next}>
            {t.next}
          </Button>
        </>
      }
    >
      <p className="hint">{t.aboutHint}</p>
      {askLine ? (
        <Choices
          legend={t.aboutLine}
          quietLegend
          value={line}
          options={lines.map((value) => ({ value, label: lineWords[value] }))}
          onChange={setLine}
        />
      ) : (
        <AreaChoice district={me.district.code} value={area} onChange={setArea} />
      )}
    </Screen>
  );
}
