import type { Kind } from "../spec/spec.ts";
import { partOf } from "../text/partOf.ts";
import { syllable } from "../text/readings.ts";

const STAR = 42;
const offset = 0x811c9dc5;
const prime = 0x01000193;

const finish = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h = (h ^ (h >>> 15)) >>> 0;
  return h === 0 ? 1 : h;
};

/** A hash of up to two stretches of units; 0 when a sign in them is masked. */
function hashStretches(
  units: Uint16Array,
  a: number,
  endA: number,
  b: number,
  endB: number,
): number {
  let hash = offset;
  for (let i = a; i < endA; i++) {
    if (units[i] === STAR) return 0;
    hash = Math.imul(hash ^ units[i]!, prime);
  }
  for (let i = b; i < endB; i++) {
    if (units[i] === STAR) return 0;
    hash = Math.imul(hash ^ units[i]!, prime);
  }
  return finish(hash);
}

export function hashText(text: string): number {
  let hash = offset;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return finish(hash);
}

/** Two hashes, or a hash and a number, as one; never 0. */
export const mix = (one: number, other: number): number =>
  finish(Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other);

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
/** Syllables by character, as they sound at the head of a name and later; "" until they are asked for. */
const heads: string[] = Array.from({ length: 0xa000 }, () => "");
const tails: string[] = Array.from({ length: 0xa000 }, () => "");

/** What `hashText` says of a Chinese name's sound, without making it: half a million names are met in a list. 0 when a sign is not Chinese. */
function hashSound(units: Uint16Array, at: number, length: number): number {
  let hash = offset;
  for (let i = 0; i < length; i++) {
    const unit = units[at + i]!;
    if (!isHan(unit)) return 0;
    const first = i === 0 && length > 1;
    const known = first ? heads : tails;
    let text = known[unit]!;
    if (text === "") known[unit] = text = syllable(String.fromCharCode(unit), first);
    for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), prime);
  }
  return finish(hash);
}

/** The hash of a value's part: 0 when it has none or is masked there. */
export type PartHasher = (units: Uint16Array, at: number, length: number) => number;

/**
 * Hashes a part of a value (see `partOf`). Parts cut by place are hashed where they stand; those that need
 * the text are made first.
 */
export function partHasher(kind: Kind, part: string): PartHasher {
  if (part === "") return (units, at, length) => hashStretches(units, at, at + length, 0, 0);
  if (part === "ends") {
    const head = kind === "idNumber" ? 6 : 3;
    return (units, at, length) =>
      length < head + 4 ? 0 : hashStretches(units, at, at + head, at + length - 4, at + length);
  }
  const [, side, size] = /^(first|last)(\d+)$/.exec(part) ?? [];
  const n = Number(size);
  if (side === "first")
    return (units, at, length) => (length < n ? 0 : hashStretches(units, at, at + n, 0, 0));
  if (side === "last")
    return (units, at, length) =>
      length < n ? 0 : hashStretches(units, at + length - n, at + length, 0, 0);
  return (units, at, length) => {
    const sound = part === "sound" ? hashSound(units, at, length) : 0;
    if (sound !== 0) return sound;
    const text = partOf(kind, String.fromCharCode(...units.subarray(at, at + length)), part);
    return text === "" ? 0 : hashText(text);
  };
}
