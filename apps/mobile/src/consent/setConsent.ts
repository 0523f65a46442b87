import { consentVersions } from "@juxin/ui/consentVersions.ts";
import { api, take, type Consent, type Purpose } from "../api.ts";
import { consentsQuery, meQuery } from "../app/queries.ts";
import { queryClient } from "../app/queryClient.ts";

export interface ConsentChange {
  purpose: Purpose;
  given: boolean;
}

/** Gives or withdraws one consent, for the text this build shows. */
export async function setConsent(
  { purpose, given }: ConsentChange,
  headers: { "idempotency-key": string },
): Promise<void> {
  const body = { purpose, given, textVersion: consentVersions[purpose] };
  const answer = await take(api.POST("/api/v1/me/consents", { body, headers }));
  queryClient.setQueryData(consentsQuery.queryKey, answer);
  await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
}

/** Whether a purpose is agreed to right now, in the words of today. */
export const isGiven = (consents: readonly Consent[] | undefined, purpose: Purpose): boolean =>
  consents?.some(
    (consent) =>
      consent.purpose === purpose &&
      consent.givenAt !== null &&
      consent.withdrawnAt === null &&
      consent.textVersion >= consentVersions[purpose],
  ) ?? false;
