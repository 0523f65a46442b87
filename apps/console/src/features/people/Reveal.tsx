import { useRef, useState } from "react";
import { Alert, AutoComplete, Button, Flex } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId, type Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { revealPerson, type RevealField } from "./queries.ts";
import { personText } from "./text.ts";
import css from "./People.module.css";

/** What was shown, a line each: a value, addresses, or memberships. */
const useSaid = () => {
  const t = useText(personText);
  return ({ value, addresses, memberships }: Schemas["PersonReveal"]): string[] => [
    ...(value === null ? [] : [value]),
    ...addresses.map(({ areaName, address }) => `${areaName} ${address ?? ""}`.trim()),
    ...memberships.map((one) =>
      [
        t.membershipKinds[one.kind],
        t.membershipStatus[one.status],
        one.unit?.name ?? one.organisation,
        one.floating ? t.floating(one.home) : "",
        one.endedOn === null ? "" : t.ended(one.endedOn),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    ),
  ];
};

/** Shows one thing in clear, once a purpose is said; it stays on this screen only. */
export function Reveal({ personId, field }: { personId: string; field: RevealField }) {
  const t = useText(personText);
  const saidOf = useSaid();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState("");
  const key = useRef(newId());
  const reveal = useMutation({
    mutationFn: () => revealPerson(personId, { field, purpose: purpose.trim() }, key.current),
    onSuccess: () => client.invalidateQueries({ queryKey: ["people", "one", personId] }),
  });
  const close = () => {
    setOpen(false);
    key.current = newId();
    reveal.reset();
  };
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t.show(t.fields[field])}
      </Button>
    );
  if (reveal.data !== undefined)
    return (
      <span className={css.revealed}>
        {saidOf(reveal.data).length === 0 && t.none}
        {saidOf(reveal.data).map((line) => (
          <span key={line}>{line}</span>
        ))}
        <Button size="small" onClick={close}>
          {t.hide}
        </Button>
      </span>
    );
  return (
    <form
      className={css.reveal}
      onSubmit={(event) => {
        event.preventDefault();
        reveal.mutate();
      }}
    >
      <p>{t.warning}</p>
      <Flex gap="small" wrap>
        <AutoComplete
          autoFocus
          aria-label={t.purpose}
          placeholder={t.purpose}
          style={{ flex: "1 1 180px" }}
          value={purpose}
          onChange={setPurpose}
          maxLength={60}
          options={t.purposes.map((value) => ({ value }))}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={purpose.trim().length < 2}
          loading={reveal.isPending}
        >
          {t.showNow}
        </Button>
        <Button onClick={close}>{t.hide}</Button>
      </Flex>
      {reveal.isError && <Alert type="error" title={<ProblemText error={reveal.error} />} />}
    </form>
  );
}
