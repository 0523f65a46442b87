import { App, Button, Flex } from "antd";
import { Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { sayIssue } from "@juxin/ui/issues.ts";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { Me } from "../../app/session.ts";
import { useNow } from "../../components/useNow.ts";
import { isMendable, useVisitOutbox, visitOutbox } from "../../walk/outbox.ts";
import type { VisitItem } from "../../walk/visitItem.ts";
import { visitText } from "./text.ts";
import css from "./Visits.module.css";

/** Everything that is still on this device, and what arrived after somebody else had settled it. */
export function Outbox({ me }: { me: Me }) {
  const t = useText(visitText);
  const { items, sending, loose } = useVisitOutbox();
  const own = items.filter(({ account }) => account === me.accountId);
  const shown = own.filter((item) => item.state !== "sent" || item.sent?.applied === false);
  const waiting = own.some(({ state }) => state === "waiting");
  return (
    <div className={css.page}>
      <BackToList />
      <h1 className={css.title}>{t.outboxTitle}</h1>
      <p className={css.lead}>{loose.size > 0 ? t.loose : t.outboxLead}</p>
      {waiting && (
        <Button
          type="primary"
          size="large"
          block
          loading={sending !== null}
          onClick={() => void visitOutbox.hurry()}
        >
          {sending === null ? t.sendNow : t.sending}
        </Button>
      )}
      {shown.length === 0 ? (
        <p className={css.lead}>{t.outboxEmpty}</p>
      ) : (
        <ul>
          {shown.map((item) => (
            <li key={item.id} className={css.kept}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function BackToList() {
  const t = useText(visitText);
  return (
    <Link
      to="/visits"
      search={({ door: _, mend: __, show: ___, ...was }) => was}
      className={css.back}
      replace
    >
      ← {t.backToList}
    </Link>
  );
}

function Item({ item }: { item: VisitItem }) {
  const t = useText(visitText);
  const locale = useLocale();
  const now = useNow();
  const { about, visit, fault, sent } = item;
  return (
    <>
      <p>
        <strong>{about.person}</strong> <span className="soft">{about.place}</span>
      </p>
      <p>
        {t.answers[visit.answer]}
        <span className="soft">
          {" "}
          {formatMoment(visit.doneAt, now, locale)}
          {item.state === "waiting" && ` · ${t.waits}`}
          {item.tries > 0 && item.state !== "sent" && ` · ${t.tried(item.tries)}`}
        </span>
      </p>
      {visit.text !== null && visit.text !== undefined && <p>{visit.text}</p>}
      {fault !== null && item.state === "refused" && (
        <p className={css.fault}>
          {fault.issues?.[0] === undefined
            ? sayReason(fault, locale)
            : fault.issues.map(({ reason }) => sayIssue(reason, locale)).join(" ")}
        </p>
      )}
      {sent !== null && !sent.applied && (
        <p>
          {sent.outcome === null
            ? t.notAppliedOpen
            : t.notApplied(sent.by ?? "", t.outcomes[sent.outcome])}
        </p>
      )}
      <Actions item={item} />
    </>
  );
}

function Actions({ item }: { item: VisitItem }) {
  const t = useText(visitText);
  const { modal } = App.useApp();
  const { sending } = useVisitOutbox();
  const throwAway = () =>
    modal.confirm({
      title: t.throwSure,
      okText: t.throwAway,
      okButtonProps: { danger: true },
      onOk: () => visitOutbox.remove(item.id),
    });
  if (item.state === "sent")
    return (
      <Flex gap="small" wrap>
        <Link
          to="/differences/$differenceId"
          params={{ differenceId: item.about.differenceId }}
          className={css.linkButton}
        >
          {t.seeDifference}
        </Link>
        <Button size="large" onClick={() => void visitOutbox.remove(item.id)}>
          {t.dismiss}
        </Button>
      </Flex>
    );
  return (
    <Flex gap="small" wrap>
      {item.state === "refused" && (
        <Button size="large" onClick={() => void visitOutbox.retryRefused(item.id)}>
          {t.again}
        </Button>
      )}
      {isMendable(item) && sending !== item.id && (
        <>
          <Link
            to="/visits"
            search={({ show: _, ...was }) => ({
              ...was,
              door: item.about.differenceId,
              mend: item.id,
            })}
            className={css.linkButton}
          >
            {t.mend}
          </Link>
          <Button size="large" danger onClick={throwAway}>
            {t.throwAway}
          </Button>
        </>
      )}
    </Flex>
  );
}
