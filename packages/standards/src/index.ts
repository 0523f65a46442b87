/**
 * The official codes, formats and calendars of mainland China. Pure, except `readAreas`, which reads
 * the list of areas from the disk; a browser imports single files (`@juxin/standards/phone.ts`).
 */
export type { Checked } from "./checked.ts";
export { dayOf, isDay, startOfDay } from "./day.ts";
export { checkCitizenNumber, citizenNumberCheckDigit, maskCitizenNumber } from "./citizenNumber.ts";
export type { CitizenNumber, CitizenNumberFault } from "./citizenNumber.ts";
export { checkCreditCode } from "./creditCode.ts";
export type { CreditCode, CreditCodeFault } from "./creditCode.ts";
export { isBankCard } from "./bankCard.ts";
export { checkPhone, maskPhone } from "./phone.ts";
export type { Phone, PhoneFault } from "./phone.ts";
export { checkPersonName, maskName } from "./personName.ts";
export type { PersonNameFault } from "./personName.ts";
export { findSensitive, SENSITIVE_KINDS } from "./findSensitive.ts";
export type { SensitiveKind, SensitiveSpan } from "./findSensitive.ts";
export {
  AREA_LEVELS,
  ancestorsOf,
  contains,
  isPseudoArea,
  levelOf,
  padTo12,
  parentOf,
  parseAreaCode,
  streetKind,
} from "./areaCode.ts";
export type { AreaCodeFault, AreaLevel, StreetKind } from "./areaCode.ts";
export { areasAsOf, readAreas } from "./readAreas.ts";
export type { Area } from "./readAreas.ts";
export { convert, DATUMS, isLngLat } from "./coordinates.ts";
export type { Datum, LngLat } from "./coordinates.ts";
export { addWorkingTime, createCalendar, workingDaysBetween } from "./workingCalendar.ts";
export type { WorkingCalendar } from "./workingCalendar.ts";
export { listHolidays, PUBLIC_HOLIDAYS } from "./publicHolidays.ts";
export type { HolidayYear } from "./publicHolidays.ts";
