/**
 * The version of the words by which each consent is asked. Raised whenever the words of a purpose
 * change: what was agreed to before then no longer holds, and everybody is asked again.
 */
export const consentVersions = { service: 1, sensitive: 1, contact: 1, reminders: 1 } as const;
