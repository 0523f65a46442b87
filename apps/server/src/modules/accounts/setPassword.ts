import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { hashPassword, verifyPassword } from "../../platform/crypto/password.ts";
import { passwordFaults } from "../../platform/crypto/passwordRules.ts";
import { AppError } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { ownPassword } from "./policy.ts";
import { SetPassword } from "./schema.ts";
import { endSessionsOf } from "./sessions.ts";

/** Changes one's own password and ends every other session. */
export async function setPassword(ctx: Context, input: SetPassword): Promise<null> {
  authorize(ctx, ownPassword);
  const asked = SetPassword.parse(input);
  const id = accountIdOf(ctx.actor) ?? "";
  const passwordHash = await hashPassword(asked.next);
  return withTransaction(ctx, async (tx) => {
    const account = await tx.db
      .selectFrom("accounts")
      .select(["login", "passwordHash"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (!(await verifyPassword(account.passwordHash, asked.current)))
      throw new AppError("invalid", "request.invalid", undefined, {
        issues: [{ path: "current", reason: "password.wrong" }],
      });
    const faults: string[] = passwordFaults(asked.next, undefined, [account.login ?? ""]);
    if (asked.next === asked.current) faults.push("password.unchanged");
    if (faults.length > 0)
      throw new AppError("invalid", "request.invalid", undefined, {
        issues: faults.map((reason) => ({ path: "next", reason })),
      });
    await tx.db
      .updateTable("accounts")
      .set({ passwordHash, passwordInitial: false })
      .where("id", "=", id)
      .execute();
    if (tx.actor.kind === "staff") await endSessionsOf(tx, id, tx.actor.sessionId);
    await audit(tx, { action: "account.setPassword", subject: { kind: "account", id } });
    return null;
  });
}
