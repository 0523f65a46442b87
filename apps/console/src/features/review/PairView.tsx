import { useState } from "react";
import { Alert, Button, Flex, Input } from "antd";
import { formatMoment, formatShare } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { useKeys } from "../../components/useKeys.ts";
import { useNow } from "../../components/useNow.ts";
import { Evidence } from "./Evidence.tsx";
import type { Pair, Verdict } from "./queries.ts";
import { reasonOf, whyAsked } from "./reasonOf.ts";
import { Sides } from "./Sides.tsx";
import { reviewText } from "./text.ts";
import { UndoForm } from "./UndoForm.tsx";
import { useDecide } from "./useDecide.ts";
import css from "./Review.module.css";

const verdicts: readonly Verdict[] = ["same", "different", "unsure"];

/** One pair, all that is known of it, and the three answers. */
export function PairView({ pair, onDone }: { pair: Pair; onDone: () => void }) {
  const t = useText(reviewText);
  const locale = useLocale();
  const now = useNow();
  const [note, setNote] = useState("");
  const [undoing, setUndoing] = useState(false);
  const decide = useDecide(onDone);
  const reason = reasonOf(pair);
  const may = pair.abilities.includes("decide") && !decide.isPending;
  const say = (verdict: Verdict) =>
    may ? () => decide.mutate({ pair, verdict, note }) : undefined;
  useKeys({ "1": say("same"), "2": say("different"), "3": say("unsure") });
  return (
    <article className={css.pair}>
      <header className={css.head}>
        <h2>
          {[reason.for.join(t.and), reason.against.join(t.and)]
            .filter((part) => part !== "")
            .join(t.but) || t.nothingTells}
        </h2>
        <p className="soft">
          {t.chance(pair.probability > 0.99 ? t.nearlySure : formatShare(pair.probability))}
          {` · ${pair.others > 0 ? t.others(pair.others) : t.asked[whyAsked(pair)]}`}
          {pair.checks > 1 && ` · ${t.blind(pair.checks)}`}
        </p>
      </header>
      <Sides pair={pair} />
      {pair.abilities.includes("decide") && (
        <>
          <Flex gap="small" wrap>
            {verdicts.map((verdict, n) => (
              <Button
                key={verdict}
                size="large"
                loading={decide.isPending && decide.variables.verdict === verdict}
                disabled={decide.isPending}
                onClick={say(verdict)}
              >
                {t.verdict[verdict]} <kbd>{n + 1}</kbd>
              </Button>
            ))}
          </Flex>
          <Input
            className={css.note ?? ""}
            aria-label={t.note}
            placeholder={t.note}
            maxLength={200}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </>
      )}
      {pair.checks > 1 && pair.state === "open" && !pair.abilities.includes("decide") && (
        <p role="status">{t.waitsForOther}</p>
      )}
      {pair.state === "disputed" && <p role="status">{t.thirdDecides}</p>}
      {decide.isError && (
        <Alert type="error" showIcon title={<ProblemText error={decide.error} />} />
      )}
      {pair.decisions.length > 0 && (
        <ul className={css.history}>
          {pair.decisions.map((one) => (
            <li key={`${one.at}-${one.by}`}>
              {t.decided[one.verdict]}
              <span className="soft">
                {" "}
                {t.by(one.by, formatMoment(one.at, now, locale))}
                {one.note !== null && `：${one.note}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pair.abilities.includes("undo") &&
        (undoing ? (
          <UndoForm pair={pair} onClose={() => setUndoing(false)} />
        ) : (
          <div>
            <Button onClick={() => setUndoing(true)}>{t.undo}</Button>
          </div>
        ))}
      <details className={css.why} open>
        <summary>{t.why}</summary>
        <Evidence pair={pair} />
      </details>
    </article>
  );
}
