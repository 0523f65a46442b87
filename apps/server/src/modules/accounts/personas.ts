import { audit } from "../../platform/audit.ts";
import type { App, Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { notFound } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withScope, withTransaction } from "../../platform/transaction.ts";
import { listDistricts } from "./district.ts";
import { addAccount } from "./person.ts";
import { signIn } from "./policy.ts";
import { SignInAsPersona } from "./schema.ts";
import { asSystem, startSession } from "./sessions.ts";

/** Who a visitor of the demo can be, kept as a setting of the demo district. */
export interface Persona {
  key: string;
  titleZh: string;
  titleEn: string;
  noteZh: string;
  noteEn: string;
  kind: "worker" | "staff";
  accountId: string;
}

export const personasKey = "demoPersonas";

export async function listPersonas(tx: Tx): Promise<Persona[]> {
  const row = await tx.db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", personasKey)
    .executeTakeFirst();
  return (row?.value as Persona[] | undefined) ?? [];
}

/** The personas of the demo district; none outside demo mode. */
export async function demoPersonas(app: App): Promise<Persona[]> {
  const district = (await listDistricts(app)).find((one) => one.demo);
  if (!app.env.demo || district === undefined) return [];
  const ctx: Context = {
    app,
    actor: { kind: "system", district: district.code, name: "demo" },
    requestId: newId(),
  };
  return withScope(ctx, listPersonas);
}

/** One tap, in demo mode and a demo district only; anywhere else there is nothing here. */
export async function signInAsPersona(
  ctx: Context,
  input: SignInAsPersona,
  device: string,
): Promise<string> {
  authorize(ctx, signIn);
  const { key } = SignInAsPersona.parse(input);
  const district = (await listDistricts(ctx.app)).find((one) => one.demo);
  if (!ctx.app.env.demo || district === undefined) throw notFound("persona");
  return withTransaction(asSystem(ctx, "demo", district.code), async (tx) => {
    const persona = (await listPersonas(tx)).find((one) => one.key === key);
    if (persona === undefined) throw notFound("persona");
    const accountId = await standingAccount(tx, persona);
    const session = await startSession(tx, { id: accountId }, { device, demo: true });
    await audit(tx, {
      action: "session.start",
      subject: { kind: "account", id: accountId },
      after: { by: "persona", sessionId: session.sessionId },
    });
    return session.cookie;
  });
}

/** A visitor may try what erasing does; the next one who takes the persona is somebody new. */
async function standingAccount(tx: Tx, persona: Persona): Promise<string> {
  const { state } = await tx.db
    .selectFrom("accounts")
    .select("state")
    .where("id", "=", persona.accountId)
    .executeTakeFirstOrThrow();
  if (state === "active") return persona.accountId;
  if (state === "disabled" || persona.kind === "staff") throw notFound("persona");
  const accountId = await addAccount(tx, {
    kind: "worker",
    name: null,
    phone: null,
    line: "delivery",
  });
  const personas = await listPersonas(tx);
  const value = personas.map((one) => (one.key === persona.key ? { ...one, accountId } : one));
  await tx.db
    .updateTable("settings")
    .set({ value: JSON.stringify(value), updatedAt: tx.app.clock.now() })
    .where("key", "=", personasKey)
    .execute();
  return accountId;
}
