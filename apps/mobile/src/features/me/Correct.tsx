import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { api, take, type Line } from "../../api.ts";
import { lines } from "../../app/lines.ts";
import { meQuery } from "../../app/queries.ts";
import { queryClient } from "../../app/queryClient.ts";
import { useMe } from "../../app/session.ts";
import { useWrite } from "../../app/useWrite.ts";
import { AreaChoice } from "../../components/AreaChoice.tsx";
import { Button } from "../../components/Button.tsx";
import { Choices } from "../../components/Choices.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Screen } from "../../components/Screen.tsx";
import { myDataText } from "./myDataText.ts";

interface Correction {
  name?: string;
  area?: string;
  line?: Line;
}

/** Name, street and line of work, as the rider says they are. */
export function Correct({ onDone }: { onDone: () => void }) {
  const t = useText(myDataText);
  const { line: lineWords } = useText(words);
  const me = useMe();
  const [name, setName] = useState(me.name ?? "");
  const [area, setArea] = useState(me.area);
  const [line, setLine] = useState(me.line);
  const save = useWrite(
    (body: Correction, headers) => take(api.PATCH("/api/v1/me", { body, headers })),
    async (answer) => {
      queryClient.setQueryData(meQuery.queryKey, answer);
      await queryClient.invalidateQueries({ queryKey: ["myData"] });
      onDone();
    },
  );
  const submit = (): void => {
    const plain = name.trim();
    save.mutate({
      ...(plain !== "" && plain !== me.name && { name: plain }),
      ...(area !== null && area.code !== me.area?.code && { area: area.code }),
      ...(line !== null && line !== me.line && { line }),
    });
  };
  return (
    <Screen
      title={t.correct}
      back="/me/data"
      onBack={onDone}
      bar={
        <>
          <Fault error={save.error} />
          <Button look="primary" busy={save.isPending} onClick={submit}>
            {t.save}
          </Button>
        </>
      }
    >
      <Field label={t.name} hint={t.nameHint}>
        {(control) => (
          <input
            {...control}
            maxLength={40}
            autoComplete="nickname"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <AreaChoice district={me.district.code} value={area} onChange={setArea} />
      <Choices
        legend={t.line}
        value={line}
        options={lines.map((value) => ({ value, label: lineWords[value] }))}
        onChange={setLine}
      />
      <p className="hint">
        {t.phone} {me.phone ?? t.none} · {t.phoneHint}
      </p>
    </Screen>
  );
}
