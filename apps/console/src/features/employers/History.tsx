import { useQuery } from "@tanstack/react-query";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMe } from "../../app/session.ts";
import { areaTreeQuery } from "../../components/areas.ts";
import { useNow } from "../../components/useNow.ts";
import type { Change } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { employerText } from "./text.ts";
import css from "./Firms.module.css";

type Field = keyof (typeof firmText)["zh"]["fields"];

/** What became of a firm or a site, the latest first: what changed, from what to what, by whom. */
export function History({ of, site = false }: { of: readonly Change[]; site?: boolean }) {
  const t = useText(firmText);
  const locale = useLocale();
  const now = useNow();
  const say = useValue();
  return (
    <section>
      <h2>{t.history}</h2>
      <ol className={css.timeline}>
        {of.map((one) => (
          <li key={`${one.at}-${one.type}`} data-type={one.type}>
            <p>
              <strong>{site ? t.siteHistoryTypes[one.type] : t.historyTypes[one.type]}</strong>{" "}
              <span className="soft">
                {[one.by ?? t.bySystem, one.unit ?? "", formatMoment(one.at, now, locale)]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </span>
            </p>
            {one.type !== "add" && (
              <ul className={css.plain}>
                {fieldsOf(one).map((field) => (
                  <li key={field}>
                    {site && field === "openedOn"
                      ? t.siteOpened
                      : site && field === "closedOn"
                        ? t.siteClosed
                        : t.fields[field]}
                    {t.colon}
                    {field === "point"
                      ? t.historyMoved
                      : field === "head"
                        ? one.after["head"] === true
                          ? t.hasHead
                          : t.noHead
                        : t.historyFrom(
                            say(field, one.before[field]),
                            say(field, one.after[field]),
                          )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Longitude and latitude are one thing that moved. */
function fieldsOf({ after }: Change): Field[] {
  const keys = Object.keys(after).map((key) => (key === "lng" || key === "lat" ? "point" : key));
  return [...new Set(keys)].filter((key): key is Field => key in firmText.zh.fields);
}

/** A value of the history in words. */
function useValue(): (field: Field, value: unknown) => string {
  const t = useText(firmText);
  const said = useText(words);
  const kinds = useText(employerText).kinds;
  const { district } = useMe();
  const { data } = useQuery(areaTreeQuery);
  const areas = new Map(
    [...(data?.streets ?? []), ...(data?.communities ?? [])].map(({ code, name }) => [code, name]),
  );
  areas.set(district.code, district.name);
  return (field, value) => {
    if (value === null || value === undefined || value === "") return t.none;
    if (Array.isArray(value)) return value.length === 0 ? t.none : value.join(t.comma);
    const text = String(value);
    if (field === "area") return areas.get(text) ?? text;
    if (field === "line") return said.line[text as keyof typeof said.line] ?? text;
    if (field === "kind") return kinds[text as keyof typeof kinds] ?? text;
    if (field === "operatorId") return t.historyOther;
    return text;
  };
}
