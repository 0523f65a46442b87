import { Tooltip } from "antd";
import { Link } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { figureKeys, rowsBehind, sayFigure, type FigureKey } from "./figure.ts";
import type { Figures } from "./queries.ts";
import { figureText } from "./text.ts";
import css from "./FiguresPage.module.css";

/** The figures of the whole scope; each opens its rows and says what it counts. */
export function FigureTiles({ figures }: { figures: Figures }) {
  const t = useText(figureText);
  const locale = useLocale();
  const { total, scope } = figures;
  const note = (key: FigureKey): string =>
    key === "satisfaction" ? t.notes.satisfaction(total.rated) : t.notes[key];
  return (
    <ul className={css.tiles}>
      {figureKeys.map((key) => {
        const value = sayFigure(total, key, locale, t);
        const [number, ...unit] = (value ?? t.none).split(" ");
        const urgent = key === "overdue" && total.overdue > 0;
        return (
          <li key={key}>
            <Tooltip title={note(key)}>
              <Link
                to="/cases"
                search={rowsBehind(scope, key)}
                className={css.tile}
                data-urgent={urgent || undefined}
              >
                <span>{t.measures[key]}</span>
                <strong data-none={value === null || undefined}>
                  {number}
                  {unit.length > 0 && <small>{unit.join(" ")}</small>}
                </strong>
              </Link>
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}
