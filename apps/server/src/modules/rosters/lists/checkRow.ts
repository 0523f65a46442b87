import { checkCitizenNumber, checkCreditCode, checkPersonName, checkPhone } from "@juxin/standards";
import type { Line } from "../../../platform/grants/line.ts";
import type { Cell } from "../../../platform/spreadsheets/index.ts";
import type { ColumnKind } from "../columns/columnKind.ts";
import { readCell, readDay } from "../columns/readCell.ts";
import type { AreaFinder } from "./areaFinder.ts";
import { isMasked, noFacts, type RowFacts, type RowIssue, type RowIssueCode } from "./facts.ts";

export interface RowRules {
  columns: readonly ColumnKind[];
  /** What the columns are called: encodings are told apart by it. */
  headers?: readonly string[];
  findArea: AreaFinder;
  /** Where the list's people are said to be. */
  area: string;
  /** `YYYY-MM-DD`; nobody is born later. */
  today: string;
}

export interface CheckedRow {
  facts: RowFacts;
  issues: RowIssue[];
}

/** Reads one row by the meaning of its columns. Never throws; what is wrong is said cell by cell. */
export function checkRow(cells: readonly Cell[], rules: RowRules): CheckedRow {
  const facts: RowFacts = { ...noFacts };
  const issues: RowIssue[] = [];
  const encodings: Record<string, string> = {};
  for (const [column, kind] of rules.columns.entries()) {
    if (kind === "ignore") continue;
    const { text, fault } = readCell(cells[column] ?? null);
    const say = (code: RowIssueCode, error = true) => void issues.push({ column, code, error });
    if (kind === "encoding") {
      if (/^[\w.]{16,4000}$/.test(text)) encodings[rules.headers?.[column] ?? `c${column}`] = text;
      else if (text !== "") say("encodingInvalid");
    } else if (fault !== null) say(fault);
    else if (text !== "" && !isNothing(text)) readers[kind](text, facts, say, rules);
  }
  if (Object.keys(encodings).length > 0) facts.encoding = JSON.stringify(encodings);
  const nameColumn = rules.columns.indexOf("name");
  const wrong = new Set(issues.filter(({ error }) => error).map(({ column }) => column));
  if (facts.encoding === null && facts.name === null && !wrong.has(nameColumn))
    issues.push({ column: nameColumn < 0 ? null : nameColumn, code: "nameMissing", error: true });
  birthOfNumber(facts, rules, issues);
  const found = facts.citizenNumber ?? facts.phone ?? facts.birth ?? facts.encoding;
  if (wrong.size === 0 && found === null && facts.site === null && facts.employer === null)
    issues.push({ column: null, code: "nothingToFind", error: false });
  return { facts, issues };
}

/** What people write where they have nothing to write. */
const isNothing = (text: string): boolean =>
  /^(?:[-—–/\\.]+|无|没有|不详|未知|暂无|null|n\/a)$/i.test(text);

type Reader = (
  text: string,
  facts: RowFacts,
  say: (code: RowIssueCode, error?: boolean) => void,
  rules: RowRules,
) => void;

const plainText =
  (field: "employer" | "site" | "address" | "building", most: number): Reader =>
  (text, facts) => {
    facts[field] = text.slice(0, most);
  };

const readers: Record<Exclude<ColumnKind, "ignore" | "encoding">, Reader> = {
  name(text, facts, say) {
    const masked = /^[\p{Script=Han}·]?[*•●某xX]{1,6}[\p{Script=Han}]?$/u.test(text);
    if (masked) facts.name = text.replace(/[•●某xX]/g, "*");
    else {
      const checked = checkPersonName(
        text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ""),
      );
      if (checked.ok) facts.name = checked.value;
      else say("nameInvalid");
    }
  },
  citizenNumber(text, facts, say, { today }) {
    const plain = text.replace(/[\s-]/g, "").toUpperCase().replace(/[•●]/g, "*");
    if (isMasked(plain)) {
      if (/^[\dX*]{15,18}$/.test(plain)) facts.citizenNumber = plain;
      else say("citizenLength");
      return;
    }
    const checked = checkCitizenNumber(plain, today);
    if (checked.ok) {
      facts.citizenNumber = checked.value.number;
      facts.sex ??= checked.value.sex;
    } else
      say(
        (
          {
            length: "citizenLength",
            characters: "citizenCharacters",
            area: "citizenCharacters",
            birth: "citizenBirth",
            checkDigit: "citizenCheckDigit",
          } as const
        )[checked.reason],
      );
  },
  phone(text, facts, say) {
    const plain =
      text
        .replace(/[\s-]/g, "")
        .replace(/[•●xX]/g, "*")
        .split(/[/、,，;；]/)[0] ?? "";
    if (isMasked(plain) && /^1[\d*]{10}$/.test(plain)) facts.phone = plain;
    else {
      const checked = checkPhone(plain);
      if (checked.ok) facts.phone = checked.value.number;
      else say("phoneInvalid");
    }
  },
  birth(text, facts, say, { today }) {
    const day = readDay(text);
    if (day !== null && day > "1900-01-01" && day <= today) facts.birth = day;
    else if (!/^\d{4}\D?\d{1,2}\D?$/.test(text)) say("birthInvalid");
  },
  sex(text, facts) {
    if (/^(?:男|m$|male|1$)/i.test(text)) facts.sex = "male";
    else if (/^(?:女|f$|female|2$)/i.test(text)) facts.sex = "female";
  },
  employer: plainText("employer", 80),
  creditCode(text, facts, say) {
    const checked = checkCreditCode(text);
    if (checked.ok) facts.creditCode = checked.value.code;
    else say("creditCodeInvalid", false);
  },
  site: plainText("site", 80),
  line(text, facts, say) {
    const line = lineWords.find(([words]) => words.test(text))?.[1];
    if (line === undefined) say("lineUnknown", false);
    else facts.line = line;
  },
  area(text, facts, say, { findArea, area }) {
    const code = findArea(text);
    if (code === null) say("areaUnknown", false);
    else {
      if (!code.startsWith(area) && !area.startsWith(code)) say("areaOutside", false);
      // A street and a community column may both stand there: the finer one holds.
      if (code.length >= (facts.area?.length ?? 0)) facts.area = code;
    }
  },
  address: plainText("address", 120),
  building: plainText("building", 60),
  membership(text, facts) {
    if (/预备党员/.test(text)) facts.membership = "probationer";
    else if (/^(?:是|y|yes|1|√|✓)$/i.test(text) || (/党员/.test(text) && !/非党员|不是/.test(text)))
      facts.membership = "member";
    else facts.membership = "none";
  },
};

const lineWords: readonly (readonly [RegExp, Line])[] = [
  [/外卖|配送员|骑手|送餐|闪送|delivery/i, "delivery"],
  [/快递|快件|express/i, "express"],
  [/网约车|出租|专车|快车|ride/i, "rideHailing"],
  [/货运|货车|卡车|freight/i, "freight"],
  [/直播|主播|stream/i, "streaming"],
];

/** The number knows the birth; a birth beside it that differs is told, and the number holds. */
function birthOfNumber(facts: RowFacts, { columns }: RowRules, issues: RowIssue[]): void {
  if (facts.citizenNumber === null || isMasked(facts.citizenNumber.slice(6, 14))) return;
  const digits = facts.citizenNumber.slice(6, 14);
  if (!/^\d{8}$/.test(digits)) return;
  const birth = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (facts.birth !== null && facts.birth !== birth)
    issues.push({ column: columns.indexOf("birth"), code: "birthDiffers", error: false });
  facts.birth = birth;
}
