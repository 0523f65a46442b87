import { useState } from "react";
import { formatDay } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { api, take } from "../../api.ts";
import { useNow } from "../../app/useNow.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { invitationText } from "../../register/invitationText.ts";
import { memberText } from "./memberText.ts";
import { isOpen, type Membership, type OwnPerson } from "../../register/queries.ts";
import { SourceLine } from "./SourceLine.tsx";
import { usePersonWrite } from "../../register/usePersonWrite.ts";

/** Memberships with what they rest on; each can be taken back or said to be over. */
export function Memberships({ person }: { person: OwnPerson }) {
  const t = useText(memberText);
  const { answer } = useText(invitationText);
  const locale = useLocale();
  const now = useNow();
  const [ending, setEnding] = useState<Membership | null>(null);
  const closed = person.invitations.filter((one) => !isOpen(one));
  return (
    <section className="card">
      <h2>{t.title}</h2>
      {person.memberships.length === 0 && <p className="hint">{t.none}</p>}
      <ul className="said">
        {person.memberships.map((one) => {
          // The server says null while it lasts; the contract has no word for it.
          const endedOn = one.endedOn as string | null;
          return (
            <li key={one.id}>
              <p>
                {[t.kind[one.kind], t.status[one.status], one.unit?.name ?? one.organisation]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {one.floating && (
                <p className="hint">{[t.floating, one.home].filter(Boolean).join(" · ")}</p>
              )}
              {one.basis !== "ownWord" && <p className="hint">{t.basis[one.basis]}</p>}
              <SourceLine source={one.source} />
              {endedOn === null ? (
                <Button look="quiet" onClick={() => setEnding(one)}>
                  {one.basis === "ownWord" ? t.takeBack : t.over}
                </Button>
              ) : (
                <p className="hint">{t.ended(formatDay(endedOn, now, locale))}</p>
              )}
            </li>
          );
        })}
      </ul>
      {closed.length > 0 && (
        <>
          <h3>{t.invitations}</h3>
          <ul className="said">
            {closed.map((one) => (
              <li key={one.id}>
                <p>{one.answer === null ? t.takenBack : t.answered(answer[one.answer])}</p>
                <p className="hint">
                  {[one.from, formatDay(one.answeredAt ?? one.sentAt, now, locale)]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonLink to="/me/person/membership">{t.declare}</ButtonLink>
      <End membership={ending} onClose={() => setEnding(null)} />
    </section>
  );
}

function End({ membership, onClose }: { membership: Membership | null; onClose: () => void }) {
  const t = useText(memberText);
  const end = usePersonWrite(
    (id: string, header) =>
      take(api.DELETE("/api/v1/me/memberships/{id}", { params: { path: { id }, header } })),
    onClose,
  );
  const own = membership?.basis === "ownWord";
  return (
    <Sheet
      title={own ? t.takeBackTitle : t.overTitle}
      open={membership !== null}
      onClose={() => {
        end.reset();
        onClose();
      }}
    >
      <p>{t.takeBackBody}</p>
      <Fault error={end.error} />
      <Button
        look="primary"
        busy={end.isPending}
        onClick={() => membership !== null && end.mutate(membership.id)}
      >
        {own ? t.takeBack : t.over}
      </Button>
      <Button onClick={onClose}>{t.keep}</Button>
    </Sheet>
  );
}
