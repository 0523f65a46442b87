/** What both web apps share. Free of React; the hook is `@juxin/ui/web/useText.ts`, the style sheet `@juxin/ui/tokens.css`. */
export { can, type WithAbilities } from "./ability.ts";
export {
  dayKey,
  formatDay,
  formatDays,
  formatDue,
  formatDuration,
  formatExact,
  formatMoment,
  formatNumber,
  formatShare,
  type Moment,
} from "./format.ts";
export { defineText, guessLocale, locales, type Locale, type Text, type TextOf } from "./i18n.ts";
export { issues, sayIssue } from "./issues.ts";
export { nextStep, type NextOf, type NextStep } from "./next.ts";
export { reasons, sayReason, type Reasoned } from "./reasons.ts";
export { tokens, type Colors, type Print, type Sizes, type Theme } from "./tokens.ts";
export {
  wordFor,
  words,
  type CaseActionType,
  type CaseChannel,
  type CaseState,
  type LineOrAll,
  type RoleName,
  type UnitKind,
  type Urgency,
} from "./words.ts";
