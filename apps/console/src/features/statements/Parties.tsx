import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../components/useNow.ts";
import type { Statement } from "./queries.ts";
import { statementText } from "./text.ts";
import css from "./Statements.module.css";

/** Who has signed and who has not, and how it went in earlier rounds. */
export function Parties({ of }: { of: Statement }) {
  const t = useText(statementText);
  const locale = useLocale();
  const now = useNow();
  return (
    <section>
      <h2>{t.partiesTitle}</h2>
      {of.parties.length === 0 && <p className="soft">{t.noParties}</p>}
      <ul className={css.parties}>
        {of.parties.map(({ unit, answer, at }) => (
          <li key={unit.id} data-answer={answer ?? "none"}>
            <strong>{unit.name}</strong> {t.party[answer ?? "none"]}
            {at !== null && <span className="soft"> {formatMoment(at, now, locale)}</span>}
          </li>
        ))}
      </ul>
      {of.signatures.some(({ answer }) => answer === "refused") && (
        <>
          <h3>{t.historyTitle}</h3>
          <ol className={css.history}>
            {of.signatures.map((one) => (
              <li key={`${one.at}-${one.unit.id}`}>
                {t.round(one.round)} · {t.party[one.answer]} ·{" "}
                {t.by(one.by, one.unit.name, formatMoment(one.at, now, locale))}
                {one.note !== null && <p>{one.note}</p>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
