import { commonPasswords } from "./commonPasswords.ts";

/**
 * What a deployment asks of staff passwords. ASVS 5.0 forbids composition rules, 等保 2.0 asks for
 * them: hence a setting. Lengths in characters.
 */
export type PasswordRules = Readonly<{
  minLength: number;
  maxLength: number;
  refuseCommon: boolean;
  /** How many of lower case, upper case, digit, symbol must occur; 0 asks for none. */
  characterKinds: 0 | 2 | 3 | 4;
}>;

export const defaultPasswordRules: PasswordRules = {
  minLength: 10,
  maxLength: 128,
  refuseCommon: true,
  characterKinds: 0,
};

export type PasswordFault =
  | "password.tooShort"
  | "password.tooLong"
  | "password.common"
  | "password.containsName"
  | "password.tooPlain";

/** Everything wrong with a new password at once; empty when it may be used. `names`: login, phone, name. */
export function passwordFaults(
  password: string,
  rules: PasswordRules = defaultPasswordRules,
  names: readonly string[] = [],
): PasswordFault[] {
  const text = password.normalize("NFKC");
  const lower = text.toLowerCase();
  const length = [...text].length;
  const faults: PasswordFault[] = [];
  if (length < rules.minLength) faults.push("password.tooShort");
  if (length > rules.maxLength) faults.push("password.tooLong");
  if (rules.refuseCommon && isCommon(lower)) faults.push("password.common");
  const named = names.some((name) => name.length >= 4 && lower.includes(name.toLowerCase()));
  if (named) faults.push("password.containsName");
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];
  if (kinds.filter((kind) => kind.test(text)).length < rules.characterKinds) {
    faults.push("password.tooPlain");
  }
  return faults;
}

/** On the list, also when dressed with digits and signs at either end; few distinct characters; a plain run. */
function isCommon(lower: string): boolean {
  const core = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const plain = core.replaceAll("@", "a").replaceAll("0", "o").replaceAll("$", "s");
  if ([lower, core, plain].some((form) => commonPasswords.has(form))) return true;
  return new Set(lower).size <= 3 || isRun(lower);
}

/** 1234567890, 0987654321, abcdefghij: every step the same, +1 or -1 (9 → 0 and 0 → 9 count too). */
function isRun(lower: string): boolean {
  const codes = [...lower].map((character) => character.codePointAt(0)!);
  const follows = (step: number): boolean =>
    codes.every((code, i) => i === 0 || [step, -9 * step].includes(code - codes[i - 1]!));
  return codes.length > 1 && (follows(1) || follows(-1));
}
