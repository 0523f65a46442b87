import { checkCreditCode } from "@juxin/standards";
import type { TableRow } from "../../../platform/spreadsheets/index.ts";
import { type ColumnKind, headerWords } from "./columnKind.ts";
import { readCell, readDay } from "./readCell.ts";

export interface Column {
  header: string;
  kind: ColumnKind;
  /** 0…1; below 0.6 a person should look. */
  confidence: number;
}

export interface Recognised {
  /** The number of the last row of the head; 0 when there is none. */
  headRow: number;
  columns: Column[];
}

const mostHeadRows = 12;

/**
 * Finds the head of a list and what its columns mean, by their words and by what stands in them.
 * `sample` is the first rows, a hundred or so. A title above, a head of two rows and merged blocks are read.
 */
export function recognise(sample: readonly TableRow[]): Recognised {
  let best: { score: number; headRow: number; headers: string[] } = {
    score: 0,
    headRow: 0,
    headers: [],
  };
  const rows = sample.map((row) => ({
    number: row.number,
    texts: row.cells.map((cell) => readCell(cell).text),
  }));
  for (const [index, row] of rows.slice(0, mostHeadRows).entries()) {
    const above = rows[index - 1];
    // A title is one text over the whole width, and heads nothing.
    const headed = above !== undefined && new Set(above.texts.filter(Boolean)).size > 1;
    for (const headers of [row.texts, ...(headed ? [joined(above.texts, row.texts)] : [])]) {
      const score = [...new Set(headers)].reduce(
        (sum, header) => sum + byHeader(header).confidence,
        0,
      );
      if (score > best.score + 0.001) best = { score, headRow: row.number, headers };
    }
  }
  const body = rows.filter((row) => row.number > best.headRow);
  const width = Math.max(best.headers.length, ...body.slice(0, 50).map((row) => row.texts.length));
  const columns = Array.from({ length: width }, (_, at) =>
    judge(
      best.headers[at] ?? "",
      body.map((row) => row.texts[at] ?? "").filter((text) => text !== ""),
    ),
  );
  return { headRow: best.headRow, columns: onceEach(columns) };
}

/** A head of two rows: the upper word reaches over the empty cells to its right. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let over = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [high = "", low = ""] = [upper[at], lower[at]];
    if (high !== "") over = high;
    if (low === "" || low === over) return over;
    return byHeader(low).confidence > 0 ? low : `${over}${low}`;
  });
}

function byHeader(header: string): { kind: ColumnKind; confidence: number } {
  const plain = header.replace(/[\s*＊（(].*$|[:：]/g, "").toLowerCase();
  if (plain === "" || plain.length > 24) return { kind: "ignore", confidence: 0 };
  const kinds = Object.entries(headerWords) as [
    keyof typeof headerWords,
    { whole: string[]; part: RegExp },
  ][];
  const whole = kinds.find(([, words]) => words.whole.includes(plain));
  if (whole !== undefined) return { kind: whole[0], confidence: 0.9 };
  const part = kinds.find(([, words]) => words.part.test(plain));
  return part === undefined
    ? { kind: "ignore", confidence: 0 }
    : { kind: part[0], confidence: 0.7 };
}

const contents: Partial<Record<ColumnKind, (text: string) => boolean>> = {
  citizenNumber: (text) => /^\d{6}[\d*•●]{8,11}[\dXx*]$/.test(text) || /^\d\.\d+e\+17$/.test(text),
  phone: (text) => /^(?:\+?86)?1[3-9][\d*]{9}$/.test(text.replace(/[\s-]/g, "")),
  creditCode: (text) => /\d/.test(text) && /[A-Z]/.test(text) && checkCreditCode(text).ok,
  sex: (text) => /^[男女]性?$/.test(text),
  membership: (text) => /党员|团员|群众|积极分子|民主党派/.test(text),
  line: (text) => /外卖|快递|网约车|货运|货车|直播|主播/.test(text) && text.length <= 8,
  name: (text) => /^[\p{Script=Han}·]{2,4}$/u.test(text) && surnames.has(text[0] ?? ""),
  area: (text) => /(?:街道|社区|镇|乡)$/.test(text),
  birth: (text) => (readDay(text) ?? "") < "2012" && readDay(text) !== null,
  encoding: (text) => /^[\w.]{40,}$/.test(text),
};

/** The commonest; enough to tell a column of names from one of places. */
const surnames = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
);

function judge(header: string, values: readonly string[]): Column {
  const said = byHeader(header);
  const seen = values.slice(0, 200);
  const shares = Object.entries(contents).map(
    ([kind, fits]) =>
      [kind as ColumnKind, seen.length === 0 ? 0 : seen.filter(fits).length / seen.length] as const,
  );
  const [kind, share] = shares.reduce((a, b) => (b[1] > a[1] ? b : a), ["ignore", 0] as const);
  if (said.confidence === 0)
    return share >= 0.6
      ? { header, kind, confidence: 0.55 * share }
      : { header, kind: "ignore", confidence: share > 0.3 ? 0.3 : 0.9 };
  if (seen.length > 3 && share > 0.7 && kind !== said.kind && isSure(kind))
    return { header, kind, confidence: 0.5 };
  const own = shares.find(([name]) => name === said.kind)?.[1];
  const bonus = own === undefined ? 0 : own > 0.5 ? 0.1 : seen.length > 3 ? -0.2 : 0;
  return { header, kind: said.kind, confidence: said.confidence + bonus };
}

/** Kinds whose contents speak for themselves, whatever the header says. */
const isSure = (kind: ColumnKind) =>
  kind === "citizenNumber" || kind === "phone" || kind === "creditCode" || kind === "encoding";

/** A street and a community column may both say the area; encodings come a column for each thing encoded. */
export const severalTimes: ReadonlySet<ColumnKind> = new Set(["ignore", "area", "encoding"]);

/** Each other kind once, where it fits best. */
function onceEach(columns: readonly Column[]): Column[] {
  const best = new Map<ColumnKind, number>();
  for (const [at, { kind, confidence }] of columns.entries()) {
    const known = best.get(kind);
    if (known === undefined || confidence > columns[known]!.confidence) best.set(kind, at);
  }
  return columns.map((column, at) =>
    severalTimes.has(column.kind) || best.get(column.kind) === at
      ? column
      : { ...column, kind: "ignore", confidence: 0.4 },
  );
}
