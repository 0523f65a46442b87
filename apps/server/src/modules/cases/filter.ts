import { type SelectQueryBuilder, sql } from "kysely";
import { checkPhone } from "@juxin/standards";
import { addDays, startOfDay } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { invalid } from "../../platform/errors.ts";
import { visibleTo } from "./policy.ts";
import type { CaseFilter } from "./schema.ts";

type Cases<Row> = SelectQueryBuilder<Tables, "cases", Row>;

/** Narrows a query over cases to what the caller may see and asked for; one filter for list, count and export. */
export function filtered<Row>(
  tx: Tx,
  query: Cases<Row>,
  filter: CaseFilter & { askerId?: string },
): Cases<Row> {
  let narrowed = query.where(visibleTo(tx.actor));
  if (filter.area !== undefined) narrowed = narrowed.where(withinArea("cases.area", filter.area));
  if (filter.line !== undefined) narrowed = narrowed.where("cases.line", "=", filter.line);
  if (filter.category !== undefined)
    narrowed = narrowed.where("cases.category", "=", filter.category);
  if (filter.channel !== undefined) narrowed = narrowed.where("cases.channel", "=", filter.channel);
  if (filter.unit !== undefined) narrowed = narrowed.where("cases.holderUnitId", "=", filter.unit);
  if (filter.home !== undefined) narrowed = narrowed.where("cases.homeUnitId", "=", filter.home);
  if (filter.problem !== undefined)
    narrowed = narrowed.where("cases.problemId", "=", filter.problem);
  if (filter.employer !== undefined)
    narrowed = narrowed.where("cases.employerId", "=", filter.employer);
  if (filter.site !== undefined) narrowed = narrowed.where("cases.siteId", "=", filter.site);
  if (filter.from !== undefined)
    narrowed = narrowed.where("cases.openedAt", ">=", startOfDay(filter.from));
  if (filter.to !== undefined)
    narrowed = narrowed.where("cases.openedAt", "<", startOfDay(addDays(filter.to, 1)));
  if (filter.askerId !== undefined) narrowed = narrowed.where("cases.askerId", "=", filter.askerId);
  if (filter.measure !== undefined)
    narrowed = measured(narrowed, filter.measure, tx.app.clock.now());
  if (filter.q !== undefined && filter.q !== "") narrowed = searched(narrowed, filter.q);
  return narrowed;
}

/** The rows behind a figure: the same words as `measuresOf`, said to the database. */
function measured<Row>(
  query: Cases<Row>,
  measure: NonNullable<CaseFilter["measure"]>,
  now: Date,
): Cases<Row> {
  switch (measure) {
    case "received":
      return query;
    case "waiting":
      return query.where("cases.state", "=", "received");
    case "accepted":
      return query.where("cases.acceptedAt", "is not", null);
    case "inProgress":
      return query.where("cases.state", "in", ["accepted", "assigned"]);
    case "resolved":
      return query.where("cases.state", "in", ["resolved", "confirmed", "archived"]);
    case "confirmed":
      return query.where("cases.state", "=", "confirmed");
    case "reopened":
      return query.where("cases.reopenCount", ">", 0);
    case "overdue":
      return query
        .where("cases.state", "in", ["received", "accepted", "assigned"])
        .where("cases.dueAt", "<=", now);
    case "withdrawn":
      return query.where("cases.state", "=", "withdrawn");
    case "rated":
      return query.where("cases.stars", "is not", null);
  }
}

/**
 * By number: whole, its day, or its end. Each has an equality or a range that an index answers: LIKE
 * alone may use none behind row-level security. Text is sealed and not searched.
 * @throws AppError for a phone number: addresses are kept by browsers and proxies; `findByPhone` is for it.
 */
function searched<Row>(query: Cases<Row>, q: string): Cases<Row> {
  if (checkPhone(q).ok) throw invalid("q", "case.phoneInAddress");
  const text = q.toUpperCase().replaceAll(/[%_\\]/g, "");
  const numbered = /^SQ-(\d{4})(\d{2})(\d{2})/.exec(text);
  if (numbered !== null) {
    const day = numbered.slice(1).join("-");
    const like = query.where("cases.number", "like", `${text}%`);
    return Number.isNaN(Date.parse(day))
      ? like.where(sql<boolean>`false`)
      : like
          .where("cases.openedAt", ">=", startOfDay(day))
          .where("cases.openedAt", "<", startOfDay(addDays(day, 1)));
  }
  const ending = query.where("cases.number", "like", `%${text}`);
  return text.length < 4 ? ending : ending.where("cases.numberEnd", "=", text.slice(-4));
}
