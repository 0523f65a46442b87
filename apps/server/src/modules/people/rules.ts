import { type Identity, type IdentityField, identityFields, isWhole, nobody } from "./identity.ts";
import type { SourceKind } from "./source.ts";

/** Whom to believe when two say different things: the person, then staff who asked, then lists. */
const trust: Record<SourceKind, number> = {
  self: 3,
  visit: 2,
  call: 2,
  office: 2,
  development: 2,
  list: 1,
  registration: 1,
};

export interface Said {
  sourceKind: SourceKind;
  lastOn: string;
}

/** Better first; of two as good, the one said last. */
export const byTrust = (a: Said, b: Said): number =>
  trust[b.sourceKind] - trust[a.sourceKind] ||
  (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : 0);

/** Whether a whole value can be what a masked one shows: same length, same visible characters. */
export function fitsMask(whole: string, masked: string): boolean {
  if (whole.length !== masked.length) return false;
  for (let at = 0; at < masked.length; at += 1)
    if (masked[at] !== "*" && masked[at] !== whole[at]) return false;
  return true;
}

/**
 * Field by field what the most trusted source says. Where that one shows only some digits, a whole
 * value of a lesser source that fits them is taken.
 */
export function bestIdentity(facts: readonly (Said & { identity: Identity })[]): Identity {
  const ordered = facts.toSorted(byTrust);
  const best: Identity = { ...nobody };
  const take = <Field extends IdentityField>(field: Field): void => {
    const values = ordered.map(({ identity }) => identity[field]).filter((one) => one !== null);
    const first = values[0] ?? null;
    best[field] = (
      first === null || isWhole(first)
        ? first
        : (values.find((one) => isWhole(one) && fitsMask(one, first)) ?? first)
    ) as Identity[Field];
  };
  for (const field of identityFields) take(field);
  return best;
}

export interface OpenEmployment extends Said {
  employerId: string | null;
  siteId: string | null;
  area: string | null;
  line: string;
}

/** Where somebody works now, of all that is said and not ended; and every line they work in, the main one first. */
export function currentWork(open: readonly OpenEmployment[]): {
  employment: OpenEmployment | null;
  lines: string[];
} {
  // A site says more than a firm, and a firm more than a bare line.
  const detail = (one: OpenEmployment) =>
    (one.siteId === null ? 0 : 2) + (one.employerId === null ? 0 : 1);
  const ordered = open.toSorted((a, b) => byTrust(a, b) || detail(b) - detail(a));
  return {
    employment: ordered[0] ?? null,
    lines: [...new Set(ordered.map(({ line }) => line))],
  };
}
