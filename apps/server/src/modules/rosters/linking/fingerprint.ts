import { createHmac, type KeyObject } from "node:crypto";
import type { RowFacts } from "../lists/facts.ts";

/** What makes a row the same row next month: who it is about, not where they work. */
export function fingerprintOf(key: KeyObject, facts: RowFacts): string {
  const { name, citizenNumber, phone, birth, encoding } = facts;
  return createHmac("sm3", key)
    .update(JSON.stringify([name, citizenNumber, phone, birth, encoding]))
    .digest("hex")
    .slice(0, 32);
}
