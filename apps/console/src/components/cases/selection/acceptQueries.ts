import { take } from "@juxin/api-client";
import { api } from "../../../app/api.ts";
import type { ListedCase } from "../caseColumns.tsx";

export type Accepting = "accept" | "receive";

/** How a case is taken on: one that comes from another unit is received. Null where it is not to be taken on. */
export const acceptingOf = ({ abilities }: Pick<ListedCase, "abilities">): Accepting | null =>
  abilities.includes("receive") ? "receive" : abilities.includes("accept") ? "accept" : null;

/** Takes one case on; the same key again is the same submission. */
export function acceptOne(id: string, how: Accepting, text: string, key: string) {
  const options = { params: { path: { id } }, headers: { "idempotency-key": key } };
  if (how === "receive")
    return take(api.POST("/api/v1/cases/{id}/receive", { ...options, body: {} as never }));
  return take(
    api.POST("/api/v1/cases/{id}/accept", { ...options, body: text === "" ? {} : { text } }),
  );
}
