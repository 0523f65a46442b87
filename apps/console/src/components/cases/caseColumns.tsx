import { LockOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Schemas } from "@juxin/api-client";
import { formatExact, formatMoment } from "@juxin/ui/format.ts";
import type { Locale, TextOf } from "@juxin/ui/i18n.ts";
import { wordFor } from "@juxin/ui/words.ts";
import type { words } from "@juxin/ui/words.ts";
import { grown } from "../grown.ts";
import type { sharedText } from "../text.ts";
import { DueMark } from "./DueMark.tsx";
import { StateTag } from "./StateTag.tsx";
import css from "./CaseTable.module.css";

export type ListedCase = Schemas["CaseSummary"] & { why?: Schemas["InboxItem"]["why"] };

export const columnKeys = [
  "due",
  "number",
  "state",
  "category",
  "text",
  "area",
  "line",
  "channel",
  "holder",
  "why",
  "openedAt",
  "stars",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface Reading {
  t: (typeof sharedText)["zh"];
  words: TextOf<(typeof words)["zh"]>;
  locale: Locale;
  now: Date;
  categoryName: (key: string) => string;
  link: (one: ListedCase) => ReactNode;
  /** All rows are of one problem, which need not be said in each. */
  withinProblem: boolean;
}

/** Widths in px for both languages; the text takes what is left. */
const widths: Record<Locale, Record<ColumnKey, number | undefined>> = {
  zh: {
    due: 124,
    number: 150,
    state: 76,
    category: 146,
    text: undefined,
    area: 112,
    line: 76,
    channel: 88,
    holder: 136,
    why: 84,
    openedAt: 126,
    stars: 64,
  },
  en: {
    due: 138,
    number: 150,
    state: 124,
    category: 160,
    text: undefined,
    area: 112,
    line: 112,
    channel: 112,
    holder: 136,
    why: 116,
    openedAt: 112,
    stars: 72,
  },
};

/** As wide as its words, in whichever print. */
export const columnWidth = (key: ColumnKey, locale: Locale): string | undefined => {
  const pixels = widths[locale][key];
  return pixels === undefined ? undefined : grown(pixels);
};

function CaseText({ one, reading }: { one: ListedCase; reading: Reading }) {
  const { t, withinProblem } = reading;
  const notes = [
    one.reopenCount > 0 && t.reopened(one.reopenCount),
    one.photoCount > 0 && t.photos(one.photoCount),
    one.problem && !withinProblem && t.inProblem(one.problem.title),
  ].filter((note) => note !== false && note !== null);
  return (
    <>
      {one.text === null ? (
        <span className={css.sensitive}>
          <LockOutlined aria-hidden />
          {t.sensitive}
        </span>
      ) : (
        <span className={css.text}>{one.text}</span>
      )}
      {notes.length > 0 && <span className={css.notes}>{notes.join(" · ")}</span>}
    </>
  );
}

/** What a cell of the list of cases says. */
export function caseCell(key: ColumnKey, one: ListedCase, reading: Reading): ReactNode {
  const { t, words, locale, now } = reading;
  switch (key) {
    case "due":
      return <DueMark urgency={one.urgency} dueAt={one.dueAt} />;
    case "number":
      return reading.link(one);
    case "state":
      return <StateTag state={one.state} abilities={one.abilities} />;
    case "category":
      return <span className={css.text}>{reading.categoryName(one.category)}</span>;
    case "text":
      return <CaseText one={one} reading={reading} />;
    case "area":
      return one.areaName;
    case "line":
      return words.line[one.line ?? "all"];
    case "channel":
      return words.channel[one.channel];
    case "holder":
      return (
        <>
          {one.holder.name}
          {one.pendingTransfer && (
            <span className={css.notes}>{t.passedTo(one.pendingTransfer.to.name)}</span>
          )}
        </>
      );
    case "why":
      return one.why ? (
        <span className={css.why} data-why={one.why}>
          {wordFor(t.why, one.why)}
        </span>
      ) : null;
    case "openedAt":
      return (
        <span title={formatExact(one.openedAt)}>{formatMoment(one.openedAt, now, locale)}</span>
      );
    case "stars":
      return one.stars === null ? null : t.stars(one.stars);
  }
}
