import { can, nextStep } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import type { CaseDetail } from "../../api.ts";
import { caseQuery } from "../../app/queries.ts";
import { useCategories } from "../../app/useCategories.ts";
import { useNow } from "../../app/useNow.ts";
import { Loaded } from "../../components/Loaded.tsx";
import { Photos } from "../../components/Photos.tsx";
import { Screen } from "../../components/Screen.tsx";
import { StateMark } from "../../components/StateMark.tsx";
import { AnswerBar, SecondThoughts } from "./AnswerBar.tsx";
import { Waits } from "../../components/Waits.tsx";
import { demandText } from "./demandText.ts";
import { Steps } from "./Steps.tsx";
import { useUnsentAnswer } from "./useAnswer.ts";
import { Withdraw } from "./Withdraw.tsx";

/** One demand: what comes next and who has it, first; then what was said and done. */
export default function Demand({ id }: { id: string }) {
  const t = useText(demandText);
  const { nameOf } = useCategories();
  const query = useQuery(caseQuery(id));
  const item = query.data;
  const unsent = useUnsentAnswer(id);
  const asks =
    unsent === undefined &&
    (item?.state === "resolved" || item?.state === "archived") &&
    (can(item, "confirm") || can(item, "reopen"));
  return (
    <Screen
      title={item === undefined ? t.list : nameOf(item.category)}
      back="/demands"
      bar={asks && <AnswerBar item={item} />}
    >
      {unsent !== undefined && <Waits item={unsent} />}
      <Loaded query={query}>{(shown) => <Story item={shown} said={unsent !== undefined} />}</Loaded>
    </Screen>
  );
}

/** `said`: something was said to it already, and is on its way. */
function Story({ item, said }: { item: CaseDetail; said: boolean }) {
  const t = useText(demandText);
  const locale = useLocale();
  const next = nextStep(item, useNow(), locale, "asker");
  const answer =
    item.state === "resolved"
      ? [...item.steps].reverse().find((step) => step.type === "resolve")
      : undefined;
  const place = [item.areaName, item.place?.text].filter(Boolean).join(" · ");
  return (
    <>
      <p className="case-head">
        <StateMark state={item.state} urgency={item.urgency} />
        <span className="number">{item.number}</span>
      </p>
      <section className={`card next${item.state === "resolved" && !said ? " answer-card" : ""}`}>
        <h2>{t.next}</h2>
        <p className="next-sentence">{said ? t.saidAlready : next.sentence}</p>
        {!said && next.due !== null && (
          <p className={next.overdue ? "late" : "hint"}>
            {next.who !== null && `${t.who(next.who)} · `}
            {next.due}
          </p>
        )}
        {answer !== undefined && answer.text !== null && (
          <blockquote>
            <strong>{t.answerLabel}</strong>
            <p>{answer.text}</p>
            <Photos photos={answer.photos} />
          </blockquote>
        )}
      </section>
      <section>
        <h2>{t.what}</h2>
        <p className="whole-text">{item.text ?? t.hidden}</p>
        <Photos photos={item.photos.filter((photo) => photo.phase === "asked")} />
        {place !== "" && (
          <p className="hint">
            {t.place(place)}
            {item.place?.lng != null && ` · ${t.point}`}
          </p>
        )}
      </section>
      <Steps steps={item.steps} />
      {!said && item.state === "confirmed" && <SecondThoughts item={item} />}
      {!said && can(item, "withdraw") && <Withdraw item={item} />}
    </>
  );
}
