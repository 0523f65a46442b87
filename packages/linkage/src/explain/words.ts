import type { Language } from "../api.ts";
import type { Kind } from "../spec/spec.ts";

const kinds: Record<Kind, Record<Language, string>> = {
  name: { zh: "姓名", en: "name" },
  text: { zh: "文字", en: "text" },
  employer: { zh: "单位", en: "employer" },
  idNumber: { zh: "证件号", en: "ID number" },
  phone: { zh: "电话", en: "phone" },
  date: { zh: "日期", en: "date" },
  email: { zh: "邮箱", en: "email" },
  code: { zh: "代码", en: "code" },
  clk: { zh: "加密编码", en: "encoding" },
};

const known: Record<string, Record<Language, string>> = {
  name: kinds.name,
  idNumber: kinds.idNumber,
  phone: kinds.phone,
  birth: { zh: "出生日期", en: "date of birth" },
  sex: { zh: "性别", en: "sex" },
  employer: kinds.employer,
  site: { zh: "站点", en: "site" },
  residence: { zh: "居住地", en: "residence" },
  givenName: { zh: "名", en: "given name" },
  surname: { zh: "姓", en: "surname" },
  email: kinds.email,
};

/** What a column is called for people: a word we know, else its own header. */
export function columnWords(
  column: { name: string; kind: Kind; from: readonly [string, string] },
  language: Language,
): string {
  return (
    known[column.name]?.[language] ??
    (column.from[0].replaceAll("_", " ") || kinds[column.kind][language])
  );
}

const tests: Record<string, Record<Language, string>> = {
  exact: { zh: "相同", en: "same" },
  masked: { zh: "可见部分一致", en: "agrees where visible" },
  homophone: { zh: "同音", en: "sounds the same" },
  lookAlike: { zh: "形近", en: "looks alike" },
  reordered: { zh: "次序不同", en: "same in another order" },
  swapped: { zh: "相邻互换", en: "neighbours exchanged" },
  short: { zh: "为简称", en: "short form" },
  missing: { zh: "缺", en: "missing" },
  else: { zh: "不同", en: "differs" },
  prior: { zh: "先验", en: "prior" },
};

const parts: Record<string, Record<Language, string>> = {
  sound: { zh: "读音", en: "sound" },
  surname: { zh: "姓", en: "surname" },
  sorted: { zh: "字", en: "words" },
  year: { zh: "年份", en: "year" },
  monthDay: { zh: "月日", en: "month and day" },
  ends: { zh: "首尾", en: "first and last digits" },
};

/** What a level is called: "相差 1 处", "读音相同" … */
export function levelWords(name: string, language: Language): string {
  const plain = tests[name]?.[language];
  if (plain !== undefined) return plain;
  const [test, value = ""] = name.split(" ");
  const zh = language === "zh";
  switch (test) {
    case "edits":
      return zh ? `至多差 ${value} 处` : `within ${value} edit${value === "1" ? "" : "s"}`;
    case "same": {
      const cut = /^(first|last)(\d+)$/.exec(value);
      if (cut !== null)
        return zh
          ? `${cut[1] === "first" ? "前" : "后"} ${cut[2]} 位相同`
          : `same ${cut[1]} ${cut[2]}`;
      const part = parts[value]?.[language] ?? value;
      return zh ? `${part}相同` : `same ${part}`;
    }
    case "other":
      return zh ? "与另一栏互换" : "exchanged with another column";
    default:
      return zh ? `相似度 ≥ ${value}` : `similarity ≥ ${value}`;
  }
}
