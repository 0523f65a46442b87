import { readEnv } from "../../apps/server/src/env.ts";
import { openApp } from "../../apps/server/src/openApp.ts";
import { newId } from "../../apps/server/src/platform/crypto/newId.ts";
import { hashToken, newToken } from "../../apps/server/src/platform/crypto/token.ts";

export interface SignedIn {
  accountId: string;
  cookie: string;
  role: string;
  /** Area prefix of the grant; a worker's street. */
  area: string;
  line: string;
  /** In whose name staff act; empty for workers. */
  unitId: string;
}

/** Opens a session for every member of staff, and for some workers, as signing in would have. */
export async function signIn(env: Record<string, string>, workers = 0): Promise<SignedIn[]> {
  const app = await openApp(readEnv({ ...process.env, ...env }), () => {});
  try {
    const db = app.database.owner.kysely;
    const staff = await db
      .selectFrom("grants")
      .select(["district", "accountId", "role", "area", "line", "unitId"])
      .where("withdrawnAt", "is", null)
      .execute();
    const riders = await db
      .selectFrom("accounts")
      .select(["district", "id as accountId", "kind as role", "area", "line"])
      .where("kind", "=", "worker")
      .orderBy("id")
      .limit(workers)
      .execute();
    const now = app.clock.now();
    const people = [...staff, ...riders.map((rider) => ({ ...rider, unitId: "" }))].map(
      (person) => ({ ...person, token: newToken() }),
    );
    await db
      .insertInto("sessions")
      .values(
        people.map(({ district, accountId, token }) => ({
          district,
          id: newId(),
          tokenHash: hashToken(app.keyring, token),
          accountId,
          device: "bench",
          demo: true,
          startedAt: now,
          lastSeenAt: now,
        })),
      )
      .execute();
    return people.map(({ district, token, accountId, role, area, line, unitId }) => ({
      accountId,
      cookie: `juxin_session=${district}.${token}`,
      role,
      area: area ?? "",
      line: line ?? "",
      unitId,
    }));
  } finally {
    await app.database.close();
  }
}
