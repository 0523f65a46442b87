import { lazy, Suspense } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { useSaid } from "../../app/outbox.ts";
import { myCasesQuery } from "../../app/queries.ts";
import { useMe } from "../../app/session.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { CaseRow } from "../../components/CaseRow.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { isEmpty, readDraft } from "../../draft/draft.ts";
import { AnswerCard } from "./AnswerCard.tsx";
import { homeText } from "./homeText.ts";
import { OpenInvitation } from "../../register/OpenInvitation.tsx";
import { PlaceAnswer } from "./PlaceAnswer.tsx";
import { SoonBooked } from "./SoonBooked.tsx";
import { OutboxLine } from "../../components/OutboxLine.tsx";

// Few are asked at a time: the card comes after the screen.
const SurveyInvitation = lazy(() => import("../../survey/SurveyInvitation.tsx"));

const shown = 5;

/** The first screen: ask for help, what waits for an answer, what is under way. */
export default function Home() {
  const t = useText(homeText);
  const me = useMe();
  const cases = useQuery(myCasesQuery);
  const said = useSaid();
  const begun = !isEmpty(readDraft(localStorage, me.accountId));
  return (
    <Screen
      title={t.title}
      quietTitle
      bar={
        <ButtonLink to={begun ? "/ask/words" : "/ask"} look="accent" icon={<Icon name="send" />}>
          {begun ? t.goOn : t.help}
        </ButtonLink>
      }
    >
      <div className="hello">
        <p className="hello-name">{me.name === null ? t.helloNobody : t.hello(me.name)}</p>
        <p>{t.line}</p>
      </div>
      <OutboxLine />
      <OpenInvitation />
      <SoonBooked />
      <Suspense fallback={null}>
        <SurveyInvitation />
      </Suspense>
      <PlaceAnswer />
      <Loaded query={cases}>
        {({ items }) => {
          const answered = items.filter(({ id, state }) => state === "resolved" && !said.has(id));
          const rest = items.filter((item) => !answered.includes(item)).slice(0, shown);
          if (items.length === 0)
            return (
              <Empty icon="box" title={t.emptyTitle}>
                <ol className="how">
                  {t.how.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </Empty>
            );
          return (
            <>
              {answered.map((item) => (
                <AnswerCard key={item.id} item={item} />
              ))}
              {rest.length > 0 && (
                <section>
                  <div className="section-head">
                    <h2>{t.recent}</h2>
                    {items.length > shown && <Link href="/demands">{t.all}</Link>}
                  </div>
                  {rest.map((item) => (
                    <CaseRow key={item.id} item={item} />
                  ))}
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}
