import type { Checked } from "./checked.ts";

export type PersonNameFault = "empty" | "length" | "characters";

/** Code points. The longest names that the field has seen are ethnic names of about thirty. */
const LONGEST = 50;

/** Every way in which keyboards write the dot of an ethnic name; the standard one is U+00B7. */
const MIDDLE_DOTS = /\s*[\u00B7\u2022\u2027\u22C5\u2E31\u30FB\uFF65]\s*/g;

/** Letters of any script, 〇, private-use characters (rare names in older systems), `·`, `'`, `-`, `.` */
const NAME = /^[\p{L}\p{M}\u3007\p{Co}][\p{L}\p{M}\u3007\p{Co}\u00B7'’. -]*$/u;

const COMPOUND_SURNAMES = new Set(
  (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 " +
    "公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 " +
    "颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 " +
    "梁丘 左丘 东门 西门 第五"
  ).split(" "),
);

/**
 * A person's name as it is stored: NFC, one kind of middle dot, single spaces, none around.
 * Refuses lone surrogates, control and direction marks, digits, emoji and punctuation.
 */
export function checkPersonName(text: string): Checked<string, PersonNameFault> {
  if (text.length > LONGEST * 4) return { ok: false, reason: "length" };
  if (!text.isWellFormed()) return { ok: false, reason: "characters" };
  const name = text
    .normalize("NFC")
    .trim()
    .replace(MIDDLE_DOTS, "·")
    .replace(/[ \u00A0\u3000]+/g, " ");
  if (name === "") return { ok: false, reason: "empty" };
  if ([...name].length > LONGEST) return { ok: false, reason: "length" };
  if (!NAME.test(name)) return { ok: false, reason: "characters" };
  return { ok: true, value: name };
}

/**
 * What others see of a name: `张*`, `张**`, `欧阳**`, `买**·**`, `J***`.
 * Never more than the surname, or the first letter where no surname can be told apart.
 */
export function maskName(text: string): string {
  const checked = checkPersonName(text);
  if (!checked.ok) return "**";
  const name = checked.value;
  const letters = [...name];
  const first = letters[0] ?? "";

  if (letters.length === 1) return "*";
  if (!/^\p{Script=Han}/u.test(first)) return `${first}***`;
  if (name.includes("·")) return `${first}**·**`;
  const surname = letters.slice(0, 2).join("");
  const kept = letters.length > 2 && COMPOUND_SURNAMES.has(surname) ? surname : first;
  return kept + "*".repeat(Math.min(letters.length - [...kept].length, 3));
}
