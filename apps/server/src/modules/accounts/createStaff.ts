import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { hashPassword } from "../../platform/crypto/password.ts";
import { hmacSm3 } from "../../platform/crypto/sm3.ts";
import { newToken } from "../../platform/crypto/token.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { addAccount } from "./person.ts";
import { normalPhone } from "./phones.ts";
import { writeStaff } from "./policy.ts";
import { CreateStaff } from "./schema.ts";
import { presentStaff } from "./staffQueries.ts";

/**
 * A password to be handed over once and changed: 16 characters. A repeated submission shows the same
 * one without its being kept anywhere, since it is derived from the submission's own key.
 */
export const initialPasswordFor = (ctx: Context): string =>
  ctx.submission === undefined
    ? newToken(12)
    : hmacSm3(ctx.app.keyring.tokenKey, `initialPassword:${ctx.submission.key}`)
        .toString("base64url")
        .slice(0, 16);

/** Adds a member of staff without any grant; the initial password is shown this once. */
export async function createStaff(ctx: Context, input: CreateStaff) {
  authorize(ctx, writeStaff);
  const asked = CreateStaff.parse(input);
  const phone = asked.phone === undefined ? null : normalPhone(asked.phone);
  const initialPassword = initialPasswordFor(ctx);
  const passwordHash = await hashPassword(initialPassword, ctx.app.passwordCost);
  const account = await withTransaction(ctx, async (tx) => {
    const taken = await tx.db
      .selectFrom("accounts")
      .select("id")
      .where("login", "=", asked.login)
      .executeTakeFirst();
    if (taken !== undefined)
      throw new AppError("conflict", "account.loginTaken", undefined, {
        issues: [{ path: "login", reason: "account.loginTaken" }],
      });
    const id = await addAccount(tx, {
      kind: "staff",
      name: asked.name,
      phone,
      login: asked.login,
      passwordHash,
    });
    await audit(tx, {
      action: "staff.create",
      subject: { kind: "account", id },
      after: { login: asked.login },
    });
    const [account] = await presentStaff(tx, [id]);
    return account;
  });
  return { account, initialPassword };
}
