import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { groups } from "./groupFindings.ts";
import type { Talk } from "./queries.ts";
import { talkText } from "./text.ts";
import css from "./Talks.module.css";

/** One talk as it was recorded: how many were there, what was asked, what was found. */
export function TalkTold({ of }: { of: Talk }) {
  const t = useText(talkText);
  const said = useText(words);
  return (
    <div className={css.told}>
      <p>
        {of.areaName} · {of.place} · {said.line[of.line]}
      </p>
      <p className="soft">
        {t.unit} {of.unit.name}
      </p>
      <h3>{t.attendance}</h3>
      <ul>
        {groups
          .filter((group) => of.attendance[group] > 0)
          .map((group) => (
            <li key={group}>
              {t.groups[group]} {t.people(of.attendance[group])}
            </li>
          ))}
      </ul>
      <h3>{t.questions}</h3>
      {of.questions.length === 0 ? (
        <p className="soft">{t.noQuestions}</p>
      ) : (
        <ol>
          {of.questions.map((question, at) => (
            <li key={`${at} ${question}`}>{question}</li>
          ))}
        </ol>
      )}
      <h3>{t.findings}</h3>
      {of.findings.length === 0 ? (
        <p className="soft">{t.noFindings}</p>
      ) : (
        <ul>
          {of.findings.map(({ text, saidBy, times }, at) => (
            <li key={`${at} ${text}`}>
              {text}
              <p className="soft">
                {t.groups[saidBy]} · {t.times(times)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
