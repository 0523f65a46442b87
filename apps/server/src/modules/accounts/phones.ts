import { checkPhone } from "@juxin/standards";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import type { App } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";

/** @throws AppError with the field, when the text is no mainland mobile number. */
export function normalPhone(text: string, field = "phone"): string {
  const checked = checkPhone(text);
  if (!checked.ok) throw invalid(field, `phone.${checked.reason}`);
  return checked.value.number;
}

export const phoneIndex = (app: App, district: string, phone: string): string =>
  blindIndex(app.keyring, "phone", district, phone);
