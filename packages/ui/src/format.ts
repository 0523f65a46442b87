import type { Locale } from "./i18n.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Mainland China is at UTC+8 all year, so that no zone table is needed. */
const SHANGHAI_OFFSET = 8 * HOUR;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An instant: ISO text as the API sends it, or a Date. */
export type Moment = string | Date;

interface WallClock {
  year: number;
  month: number;
  day: number;
  time: string;
  /** Days since 1970-01-01 in Asia/Shanghai. */
  dayNumber: number;
}

const millisOf = (at: Moment): number => (typeof at === "string" ? Date.parse(at) : at.getTime());

function wallClock(at: Moment): WallClock {
  const local = millisOf(at) + SHANGHAI_OFFSET;
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: date.toISOString().slice(11, 16),
    dayNumber: Math.floor(local / DAY),
  };
}

/** 今天, 昨天, 3月5日, 2025年3月5日 · today, yesterday, 5 Mar, 5 Mar 2025. */
export function formatDay(at: Moment, now: Date, locale: Locale): string {
  const then = wallClock(at);
  const today = wallClock(now);
  const away = then.dayNumber - today.dayNumber;
  if (away === 0) return locale === "zh" ? "今天" : "today";
  if (away === -1) return locale === "zh" ? "昨天" : "yesterday";
  if (away === 1) return locale === "zh" ? "明天" : "tomorrow";
  const sameYear = then.year === today.year;
  if (locale === "zh") return `${sameYear ? "" : `${then.year}年`}${then.month}月${then.day}日`;
  return `${then.day} ${months[then.month - 1]}${sameYear ? "" : ` ${then.year}`}`;
}

/** 今天 14:30, 昨天 09:05, 3月5日 14:30; another year without the time of day. */
export function formatMoment(at: Moment, now: Date, locale: Locale): string {
  const then = wallClock(at);
  const day = formatDay(at, now, locale);
  const near = Math.abs(then.dayNumber - wallClock(now).dayNumber) <= 1;
  return near || then.year === wallClock(now).year ? `${day} ${then.time}` : day;
}

/** 2026-11-22 14:30 in Asia/Shanghai, for tables and exports. */
export function formatExact(at: Moment): string {
  return new Date(millisOf(at) + SHANGHAI_OFFSET).toISOString().slice(0, 16).replace("T", " ");
}

/** The day in Asia/Shanghai, YYYY-MM-DD, as the API takes it. */
export const dayKey = (at: Moment): string => formatExact(at).slice(0, 10);

/** 2 天, 3 小时, 20 分钟 · 2 days, 3 h, 20 min: whole units, rounded down, never 0. */
export function formatDuration(millis: number, locale: Locale): string {
  const length = Math.abs(millis);
  if (length >= DAY) {
    const days = Math.floor(length / DAY);
    return locale === "zh" ? `${days} 天` : `${days} ${days === 1 ? "day" : "days"}`;
  }
  if (length >= HOUR) {
    const hours = Math.floor(length / HOUR);
    return locale === "zh" ? `${hours} 小时` : `${hours} ${hours === 1 ? "hour" : "hours"}`;
  }
  const minutes = Math.max(1, Math.floor(length / MINUTE));
  return locale === "zh" ? `${minutes} 分钟` : `${minutes} min`;
}

/** 还有 2 天, 已超 3 小时 · 2 days left, 3 hours over. */
export function formatDue(dueAt: Moment, now: Date, locale: Locale): string {
  const left = millisOf(dueAt) - now.getTime();
  const length = formatDuration(left, locale);
  if (left >= 0) return locale === "zh" ? `还有 ${length}` : `${length} left`;
  return locale === "zh" ? `已超 ${length}` : `${length} over`;
}

/** Grouped by thousands in both languages: 12,345. */
export function formatNumber(value: number, digits = 0): string {
  const fixed = Math.abs(value).toFixed(digits);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = value < 0 && Number(fixed) !== 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/** 2.5 天 · 2.5 days; a length counted in days. */
export function formatDays(days: number, locale: Locale): string {
  const number = formatNumber(days, Number.isInteger(days) ? 0 : 1);
  return locale === "zh" ? `${number} 天` : `${number} ${days === 1 ? "day" : "days"}`;
}

/** A share from 0 to 1 as 87%. */
export const formatShare = (share: number): string => `${formatNumber(share * 100)}%`;
