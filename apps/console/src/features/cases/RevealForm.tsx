import { useRef, useState } from "react";
import { Alert, AutoComplete, Button, Flex } from "antd";
import { newId, type Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { Photos } from "../../components/Photos.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { useReveal } from "./queries.ts";
import { caseText } from "./text.ts";
import css from "./CasePanel.module.css";

/** The place in words, and ten metres of it where the asker gave them. */
const placeOf = ({ placeText, lng, lat }: Schemas["CaseReveal"]): string | null =>
  lng === null || lat === null
    ? placeText
    : `${placeText ?? ""} ${lng.toFixed(4)}, ${lat.toFixed(4)} (WGS-84)`.trim();

interface Props {
  caseId: string;
  field: "text" | "contact";
}

/** Shows what is hidden, once a purpose is said; the answer is kept nowhere but on this screen. */
export function RevealForm({ caseId, field }: Props) {
  const t = useText(caseText).reveal;
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState("");
  const key = useRef(newId());
  const reveal = useReveal(caseId);
  const close = () => {
    setOpen(false);
    key.current = newId();
    reveal.reset();
  };
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t[field]}
      </Button>
    );
  if (reveal.data) {
    const shown = reveal.data;
    const rows =
      field === "text"
        ? ([
            [t.body, shown.text],
            [t.place, placeOf(shown)],
          ] as const)
        : ([
            [t.name, shown.name],
            [t.phone, shown.phone],
          ] as const);
    return (
      <div className={css.revealed}>
        {rows.map(([name, value]) => (
          <p key={name}>
            <span className="soft">{name} </span>
            {value ?? t.none}
          </p>
        ))}
        <Photos photos={shown.photos} />
        <Button size="small" onClick={close}>
          {t.hide}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={css.reveal}
      onSubmit={(event) => {
        event.preventDefault();
        reveal.mutate({ field, purpose: purpose.trim(), key: key.current });
      }}
    >
      <p>{t.warning}</p>
      <Flex gap="small" wrap>
        <AutoComplete
          autoFocus
          aria-label={t.purpose}
          placeholder={t.purpose}
          style={{ flex: "1 1 200px" }}
          value={purpose}
          onChange={setPurpose}
          maxLength={100}
          options={Object.values(t.purposes).map((value) => ({ value }))}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={purpose.trim().length < 4}
          loading={reveal.isPending}
        >
          {t.show}
        </Button>
        <Button onClick={close}>{t.hide}</Button>
      </Flex>
      {reveal.isError && <Alert type="error" title={<ProblemText error={reveal.error} />} />}
    </form>
  );
}
