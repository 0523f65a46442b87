import { findSensitive, type SensitiveKind } from "@juxin/standards";
import { invalidFields } from "../../../platform/errors.ts";

const identities: readonly SensitiveKind[] = ["citizenNumber", "bankCard", "phone"];

/**
 * A problem's words are an office's, told to everyone who asked and kept in clear: nobody's number
 * may stand in them.
 * @throws AppError with an issue for each field that holds one.
 */
export function refuseIdentities(fields: Readonly<Record<string, string>>): void {
  const issues = Object.entries(fields)
    .filter(([, text]) => findSensitive(text).kinds.some((kind) => identities.includes(kind)))
    .map(([path]) => ({ path, reason: "text.identity" }));
  if (issues.length > 0) throw invalidFields(issues);
}
