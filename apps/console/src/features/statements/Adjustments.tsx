import { formatMoment, formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../components/useNow.ts";
import type { Statement } from "./queries.ts";
import { statementText } from "./text.ts";
import css from "./Statements.module.css";

/** Lines entered after the statement was locked; the signed figure above them stays as it was. */
export function Adjustments({ of }: { of: Statement }) {
  const t = useText(statementText);
  const locale = useLocale();
  const now = useNow();
  return (
    <section>
      <h2>{t.adjustmentsTitle}</h2>
      {of.adjustments.length === 0 ? (
        <p className="soft">{t.noAdjustments}</p>
      ) : (
        <ul className={css.history}>
          {of.adjustments.map((one) => (
            <li key={one.id}>
              <strong>
                {one.delta > 0 ? "+" : ""}
                {formatNumber(one.delta)}
              </strong>{" "}
              {one.reason}
              <span className="soft">
                {" "}
                {t.by(one.by, one.unit?.name ?? "", formatMoment(one.at, now, locale))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
