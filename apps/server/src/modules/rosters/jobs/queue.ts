import { sql } from "kysely";
import type { App, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";

export type JobKind = "read" | "take" | "reconcile" | "say";

export interface Job {
  district: string;
  id: string;
  kind: JobKind;
  subjectId: string;
  /** Names this run: whoever finds another's name in the row has lost the job. */
  lease: string;
  attempts: number;
}

const leaseMillis = 90_000;
const mostAttempts = 4;

/** Told when work was added, so that it need not wait for the next look. */
const waiting = new WeakMap<App, () => void>();
export const onEnqueue = (app: App, wake: () => void): void => void waiting.set(app, wake);

/** Adds work in the transaction that makes it necessary: a crash in between leaves neither. */
export async function enqueue(tx: Tx, kind: JobKind, subjectId: string): Promise<void> {
  await tx.db
    .insertInto("rosterJobs")
    .values({
      district: tx.actor.district ?? "",
      id: newId(),
      kind,
      subjectId,
      state: "waiting",
      createdAt: tx.app.clock.now(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(["district", "kind", "subjectId"])
        .where("state", "in", ["waiting", "running"])
        .doNothing(),
    )
    .execute();
  waiting.get(tx.app)?.();
}

/** Takes the oldest work that nobody holds, also what a process that died held. */
export async function leaseJob(app: App, district: string): Promise<Job | null> {
  const now = app.clock.now();
  return app.database.transaction({ scope: district }, async (db) => {
    const found = await db
      .selectFrom("rosterJobs")
      .selectAll()
      .where("district", "=", district)
      .where((where) =>
        where.or([
          where("state", "=", "waiting"),
          where.and([where("state", "=", "running"), where("leasedUntil", "<", now)]),
        ]),
      )
      .orderBy("createdAt")
      .orderBy("id")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (found === undefined) return null;
    const lease = newId();
    const attempts = found.attempts + 1;
    await db
      .updateTable("rosterJobs")
      .set({
        state: "running",
        attempts,
        lease,
        leasedUntil: new Date(now.getTime() + leaseMillis),
      })
      .where("district", "=", district)
      .where("id", "=", found.id)
      .execute();
    return {
      district,
      id: found.id,
      kind: found.kind as JobKind,
      subjectId: found.subjectId,
      lease,
      attempts,
    };
  });
}

/** Thrown where a job's lease ran out and somebody else has it now. */
export class LeaseLost extends Error {
  override name = "LeaseLost";
}

/** Holds on to a job inside the transaction of one of its steps. @throws LeaseLost */
export async function renew(tx: Tx, job: Job): Promise<void> {
  const held = await tx.db
    .updateTable("rosterJobs")
    .set({ leasedUntil: new Date(tx.app.clock.now().getTime() + leaseMillis) })
    .where("id", "=", job.id)
    .where("lease", "=", job.lease)
    .where("state", "=", "running")
    .returning("id")
    .executeTakeFirst();
  if (held === undefined) throw new LeaseLost();
}

/** Ends a job, inside the transaction of its last step. */
export async function finish(tx: Tx, job: Job, error: string | null = null): Promise<void> {
  await tx.db
    .updateTable("rosterJobs")
    .set({ state: error === null ? "done" : "failed", error, leasedUntil: null })
    .where("id", "=", job.id)
    .where("lease", "=", job.lease)
    .execute();
}

/** Puts a job back for another try; false when it has been tried often enough. */
export async function putBack(app: App, job: Job, error: string): Promise<boolean> {
  if (job.attempts >= mostAttempts) return false;
  await app.database.transaction({ scope: job.district }, (db) =>
    db
      .updateTable("rosterJobs")
      .set({ state: "waiting", lease: null, leasedUntil: null, error: sql`${error}::text` })
      .where("district", "=", job.district)
      .where("id", "=", job.id)
      .where("lease", "=", job.lease)
      .execute(),
  );
  return true;
}
