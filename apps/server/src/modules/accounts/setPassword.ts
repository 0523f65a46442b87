import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import { hashPassword, verifyPassword } from "../../platform/crypto/password.ts";
import { passwordFaults } from "../../platform/crypto/passwordRules.ts";
import { invalidFields } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { apart, countTry, forgetTry } from "./attempts.ts";
import { ownPassword } from "./policy.ts";
import { SetPassword } from "./schema.ts";
import { asSystem, endSessionsOf } from "./sessions.ts";

/** Changes one's own password and ends every other session. */
export async function setPassword(ctx: Context, input: SetPassword): Promise<null> {
  authorize(ctx, ownPassword);
  const asked = SetPassword.parse(input);
  const id = accountIdOf(ctx.actor) ?? "";
  const { login, present, forget } = await checkPresent(ctx, id, asked.current);
  if (present !== null) await forget();
  const passwordHash =
    present === null ? null : await hashPassword(asked.next, ctx.app.passwordCost);
  const answer = await withTransaction(ctx, async (tx) => {
    if (passwordHash === null) throw refused("current", ["password.wrong"]);
    const faults: string[] = passwordFaults(asked.next, undefined, [login]);
    if (asked.next === asked.current) faults.push("password.unchanged");
    if (faults.length > 0) throw refused("next", faults);
    const changed = await tx.db
      .updateTable("accounts")
      .set({ passwordHash, passwordInitial: false })
      .where("id", "=", id)
      .where("passwordHash", "=", present)
      .returning("id")
      .executeTakeFirst();
    // Changed or reset by another request in the meantime.
    if (changed === undefined) throw refused("current", ["password.wrong"]);
    if (tx.actor.kind === "staff") await endSessionsOf(tx, id, tx.actor.sessionId);
    await audit(tx, { action: "account.setPassword", subject: { kind: "account", id } });
    return null;
  });
  // A submission sent again: its first run has already made the present password another.
  if (present === null) await forget();
  return answer;
}

const refused = (path: string, reasons: readonly string[]) =>
  invalidFields(reasons.map((reason) => ({ path, reason })));

/**
 * The present hash when the password is right, else null. Outside any transaction, since hashing takes
 * its time; counted as at the sign-in, so that a borrowed session cannot guess.
 */
async function checkPresent(ctx: Context, id: string, current: string) {
  const district = ctx.actor.district ?? "";
  const system = asSystem(ctx, "setPassword", district);
  const { login, passwordHash, counted } = await apart(system, async (tx) => {
    const account = await tx.db
      .selectFrom("accounts")
      .select(["login", "passwordHash"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const login = account.login ?? "";
    const index = blindIndex(ctx.app.keyring, "login", district, login);
    return { ...account, login, counted: await countTry(tx, index) };
  });
  const right = await verifyPassword(passwordHash, current, ctx.app.passwordCost);
  return {
    login,
    present: right ? passwordHash : null,
    forget: () => apart(system, (tx) => forgetTry(tx, counted)),
  };
}
