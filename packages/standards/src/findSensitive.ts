import { isBankCard } from "./bankCard.ts";
import { checkCitizenNumber } from "./citizenNumber.ts";
import { checkPhone } from "./phone.ts";
import { toHalfWidth } from "./plainCode.ts";
import { FAMILY_WORDS, HEALTH_WORDS } from "./sensitiveWords.ts";

export const SENSITIVE_KINDS = ["health", "family", "citizenNumber", "bankCard", "phone"] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** `start` and `end` count UTF-16 units of the text as given; `end` is exclusive. */
export type SensitiveSpan = { kind: SensitiveKind; start: number; end: number };

/** Enough to show; a kind that has as many is known without reading on. */
const MOST_SPANS = 1000;

/** A birth in the future is for a form to refuse; here the number is only recognised. */
const END_OF_TIME = "9999-12-31";

/** In the order in which they are tried: most telling first. */
const NUMBERS: readonly [SensitiveKind, RegExp, (number: string) => boolean][] = [
  [
    "citizenNumber",
    /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)/g,
    (number) => checkCitizenNumber(number.replaceAll("-", ""), END_OF_TIME).ok,
  ],
  ["bankCard", /(?<!\d)[3-69]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g, isBankCard],
  [
    "phone",
    /(?<!\d)(?:(?:\+?86|0086)[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g,
    (number) => checkPhone(number).ok,
  ],
];

/**
 * Finds what free text tells of health and family, and citizen numbers, bank cards and mainland
 * mobile numbers that pass their checks. Full-width digits count. A number is of one kind only.
 * The word lists are a careful short choice, for deciding what to encrypt: not a medical vocabulary.
 * @returns the kinds in the order of `SENSITIVE_KINDS`, and at most 1,000 places of each by position
 */
export function findSensitive(text: string): { kinds: SensitiveKind[]; spans: SensitiveSpan[] } {
  let plain = toHalfWidth(text);
  const spans = [
    ...findAll("health", HEALTH_WORDS, plain, isWord),
    ...findAll("family", FAMILY_WORDS, plain, isWord),
  ];
  for (const [kind, pattern, isValid] of NUMBERS) {
    const numbers = findAll(kind, pattern, plain, ([number]) => isValid(number));
    plain = blankOut(plain, numbers);
    spans.push(...numbers);
  }

  spans.sort((a, b) => a.start - b.start);
  const seen = new Set(spans.map(({ kind }) => kind));
  return { kinds: SENSITIVE_KINDS.filter((kind) => seen.has(kind)), spans };
}

/** Only words are captured; their false friends match without a capture. */
const isWord = (match: RegExpExecArray) => match[1] !== undefined;

function findAll(
  kind: SensitiveKind,
  pattern: RegExp,
  plain: string,
  isHit: (match: RegExpExecArray) => boolean,
): SensitiveSpan[] {
  const spans: SensitiveSpan[] = [];
  for (const match of plain.matchAll(pattern)) {
    if (!isHit(match)) continue;
    spans.push({ kind, start: match.index, end: match.index + match[0].length });
    if (spans.length === MOST_SPANS) break;
  }
  return spans;
}

/** Takes found numbers out of the text, so that a part of one is not read as another. */
function blankOut(plain: string, spans: readonly SensitiveSpan[]): string {
  let end = 0;
  const pieces = spans.map((span) => {
    const piece = plain.slice(end, span.start) + "#".repeat(span.end - span.start);
    end = span.end;
    return piece;
  });
  return pieces.join("") + plain.slice(end);
}
