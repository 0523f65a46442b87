import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { bridge } from "./bridge.ts";
import type { Statement } from "./queries.ts";
import { statementText } from "./text.ts";
import css from "./Statements.module.css";

/** From everybody in any list to the agreed figure, as bars and as numbers. */
export function Bridge({ of }: { of: Statement }) {
  const t = useText(statementText);
  const bars = of.computedAt === null || of.figures.sources.length === 0 ? null : bridge(of);
  if (bars === null) return null;
  return (
    <section>
      <h2>{t.bridgeTitle}</h2>
      <table className={css.bridge} aria-label={t.bridgeTitle}>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key} data-sum={bar.sum || undefined}>
              <th scope="row">{t.bars[bar.key]}</th>
              <td className={css.number}>
                {!bar.sum && bar.change > 0 ? "+" : ""}
                {formatNumber(bar.change)}
              </td>
              <td className={css.track} aria-hidden>
                <span style={{ left: `${bar.from * 100}%`, right: `${(1 - bar.to) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
