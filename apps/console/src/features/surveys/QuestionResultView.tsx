import { Checkbox } from "antd";
import { formatShare } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import type { QuestionResult } from "./queries.ts";
import { countWords } from "./countWords.ts";
import { surveyText } from "./text.ts";
import css from "./Surveys.module.css";

interface Props {
  of: QuestionResult;
  /** The free words that were ticked to be summed up. */
  chosen?: readonly string[];
  onChoose?: (chosen: readonly string[]) => void;
}

/** What was answered to one question: a table whose rows carry their bars, or the words. */
export function QuestionResultView({ of, chosen, onChoose }: Props) {
  const t = useText(surveyText);
  const n = of.n;
  const said = (words: string, times: number) =>
    times === 1 ? words : `${words}（${t.people(times)}）`;
  return (
    <li>
      <h3>
        {of.text}
        {n !== null && <span className="soft"> {t.n(n)}</span>}
      </h3>
      {n === null ? (
        <p className="soft">{t.tooFew}</p>
      ) : of.kind === "words" ? (
        <ul className={css.words} aria-label={t.wordsLabel(of.text)}>
          {[...countWords(of.words)].map(([words, times]) => (
            <li key={words}>
              {chosen === undefined || onChoose === undefined ? (
                said(words, times)
              ) : (
                <Checkbox
                  checked={chosen.includes(words)}
                  onChange={({ target }) =>
                    onChoose(
                      target.checked ? [...chosen, words] : chosen.filter((one) => one !== words),
                    )
                  }
                >
                  {said(words, times)}
                </Checkbox>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Distribution of={of} n={n} />
      )}
    </li>
  );
}

function Distribution({ of, n }: { of: QuestionResult; n: number }) {
  const t = useText(surveyText);
  const share = (count: number) => (n === 0 ? 0 : count / n);
  const named = (label: string) =>
    of.kind === "scale" ? t.points(label) : of.kind === "number" ? `${label} ${of.unit}` : label;
  return (
    <>
      <table className={css.bars} aria-label={t.bars(of.text)}>
        <thead className={css.unseen}>
          <tr>
            <th scope="col">{t.optionHead}</th>
            <th scope="col">{t.countHead}</th>
            <th scope="col">{t.share}</th>
          </tr>
        </thead>
        <tbody>
          {of.bars.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{named(label)}</th>
              <td className={css.trackCell}>
                <span className={css.track} aria-hidden>
                  <span className={css.fill} style={{ width: `${share(count) * 100}%` }} />
                </span>
                {t.people(count)}
              </td>
              <td className={css.number}>{n === 0 ? "" : formatShare(share(count))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.mean !== null && (
        <p>
          {t.mean(`${of.mean}${of.unit === "" ? "" : ` ${of.unit}`}`, n)}
          {of.median !== null && ` · ${t.median(`${of.median} ${of.unit}`)}`}
        </p>
      )}
    </>
  );
}
