import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { Reveal as RevealOne } from "../../components/Reveal.tsx";
import { revealPerson, type RevealField } from "./queries.ts";
import { personText } from "./text.ts";

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

/** Shows one thing of a person in clear, once a purpose is said. */
export function Reveal({ personId, field }: { personId: string; field: RevealField }) {
  const t = useText(personText);
  const saidOf = useSaid();
  const client = useQueryClient();
  return (
    <RevealOne
      label={t.show(t.fields[field])}
      warning={t.warning}
      purposes={t.purposes}
      reveal={async (purpose, key) => saidOf(await revealPerson(personId, { field, purpose }, key))}
      onShown={() => void client.invalidateQueries({ queryKey: ["people", "one", personId] })}
    />
  );
}
