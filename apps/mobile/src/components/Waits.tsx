import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { outbox, useOutbox } from "../app/outbox.ts";
import { useSentences } from "../app/sentences.ts";
import { useMe } from "../app/session.ts";
import { useCategories } from "../app/useCategories.ts";
import { useNow } from "../app/useNow.ts";
import { backToDraft } from "../draft/backToDraft.ts";
import { type Answer, isAnswer, type OutboxItem } from "../outbox/item.ts";
import { Button } from "./Button.tsx";
import { Sheet } from "./Sheet.tsx";
import { waitsText } from "./waitsText.ts";

/** One demand or answer that is still on the phone: why, and what can be done. */
export function Waits({ item }: { item: OutboxItem }) {
  const t = useText(waitsText);
  const locale = useLocale();
  const now = useNow();
  const me = useMe();
  const { nameOf } = useCategories();
  const { sending, loose } = useOutbox();
  const mine = item.account === me.accountId;
  const refused = item.state === "refused";
  const photos = isAnswer(item) ? 0 : item.photos.length;
  return (
    <article className={`card waits${refused ? " waits-refused" : ""}`}>
      <p className="case-head">
        <strong>
          {mine ? nameOf(isAnswer(item) ? item.about.category : item.body.category) : t.title}
        </strong>
        <span className={`mark mark-${refused ? "red" : "amber"}`}>
          {refused ? t.refused : sending === item.id ? t.sending : t.waits}
        </span>
      </p>
      {mine && (
        <p className="whole-text">{isAnswer(item) ? sayAnswer(item.answer, t) : item.body.text}</p>
      )}
      <p className="hint">
        {isAnswer(item) && `${item.about.number} · `}
        {t.written(formatMoment(item.createdAt, now, locale))}
        {photos > 0 && ` · ${t.photos(photos)}`}
      </p>
      {loose.has(item.id) && <p className="fault-line">{t.loose}</p>}
      {!mine && <p>{t.otherAccount}</p>}
      {mine && <WhyNot item={item} />}
      <WhatNow item={item} mine={mine} />
    </article>
  );
}

function sayAnswer(answer: Answer, t: (typeof waitsText)["zh"]): string {
  switch (answer.action) {
    case "confirm":
      return t.solved(answer.body.stars);
    case "reopen":
      return t.notYet(answer.body.text);
    case "withdraw":
      return t.withdraw;
  }
}

/** Why the last try failed; 等网络 already says it all where the network is what is missing. */
function WhyNot({ item }: { item: OutboxItem }) {
  const { sayReason, sayIssue } = useSentences();
  const { fault, state } = item;
  if (fault === null || (state !== "refused" && fault.reason.startsWith("network."))) return null;
  return (
    <p className={state === "refused" ? "fault-line" : "hint"} role="status">
      {fault.issues?.[0] !== undefined && fault.reason === "request.invalid"
        ? sayIssue(fault.issues[0].reason)
        : sayReason(fault)}
    </p>
  );
}

function WhatNow({ item, mine }: { item: OutboxItem; mine: boolean }) {
  const t = useText(waitsText);
  const [, navigate] = useLocation();
  const [dropping, setDropping] = useState(false);
  const mends = mine && item.state === "refused";
  const edit = async (): Promise<void> => {
    if (isAnswer(item)) return;
    await backToDraft(item);
    await outbox.remove(item.id);
    navigate("/ask/words");
  };
  return (
    <>
      <div className="pair">
        <Button look="quiet" onClick={() => setDropping(true)}>
          {t.drop}
        </Button>
        {mends && !isAnswer(item) && <Button onClick={() => void edit()}>{t.edit}</Button>}
        {mends && <Button onClick={() => void outbox.retryRefused(item.id)}>{t.again}</Button>}
      </div>
      <Sheet title={t.dropTitle} open={dropping} onClose={() => setDropping(false)}>
        <p>{isAnswer(item) ? t.dropAnswer : t.dropBody}</p>
        <Button look="danger" onClick={() => void outbox.remove(item.id)}>
          {t.dropYes}
        </Button>
        <Button onClick={() => setDropping(false)}>{t.keep}</Button>
      </Sheet>
    </>
  );
}
