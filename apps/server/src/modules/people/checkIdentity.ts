import { checkCitizenNumber, checkPersonName, checkPhone } from "@juxin/standards";
import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { invalidFields, type Issue } from "../../platform/errors.ts";
import { completed, type Identity, isWhole } from "./identity.ts";
import type { SaidIdentity } from "./schema.ts";

/**
 * As it is stored: a whole number is checked, one with `*` only for its length and characters.
 * @throws AppError with every field that is wrong, below `path`.
 */
export function checkIdentity(tx: Tx, said: SaidIdentity, path: string): Identity {
  const issues: Issue[] = [];
  const say = (field: string, reason: string): null => {
    issues.push({ path: `${path}.${field}`, reason });
    return null;
  };
  const today = dayOf(tx.app.clock.now());
  const name = said.name === undefined ? null : checkPersonName(said.name);
  const identity = {
    name: name === null ? null : name.ok ? name.value : say("name", "name.malformed"),
    phone: said.phone === undefined ? null : phoneOf(said.phone, say),
    citizenNumber:
      said.citizenNumber === undefined ? null : numberOf(said.citizenNumber, today, say),
    birth: said.birth ?? null,
    sex: said.sex ?? null,
  };
  if (identity.birth !== null && identity.birth > today) say("birth", "day.inFuture");
  const whole = completed({ ...identity, birth: null }, today).birth;
  if (identity.birth !== null && whole !== null && whole !== identity.birth)
    say("birth", "person.birthDiffers");
  if (issues.length > 0) throw invalidFields(issues);
  return completed(identity, today);
}

type Say = (field: string, reason: string) => null;

function phoneOf(text: string, say: Say): string | null {
  const plain = text.replaceAll(/[\s-]/g, "");
  if (!isWhole(plain)) return /^1[\d*]{10}$/.test(plain) ? plain : say("phone", "phone.length");
  const checked = checkPhone(text);
  return checked.ok ? checked.value.number : say("phone", `phone.${checked.reason}`);
}

function numberOf(text: string, today: string, say: Say): string | null {
  const plain = text.replaceAll(/[\s-]/g, "").toUpperCase();
  if (!isWhole(plain))
    return /^[\d*]{17}[\dX*]$/.test(plain) ? plain : say("citizenNumber", "citizenNumber.length");
  const checked = checkCitizenNumber(plain, today);
  return checked.ok
    ? checked.value.number
    : say("citizenNumber", `citizenNumber.${checked.reason}`);
}
