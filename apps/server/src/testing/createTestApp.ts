import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../app.ts";
import { readEnv } from "../env.ts";
import type { BookingReminder } from "../platform/sms/index.ts";
import type { App } from "../platform/context.ts";
import { openKeyring } from "../platform/crypto/keyring.ts";
import { folderDelivery } from "../platform/delivery/index.ts";
import { localFileStore } from "../platform/files/localFileStore.ts";
import type { Router } from "../platform/http/router.ts";
import { type Log, silentLog } from "../platform/log.ts";
import { createTestDatabase } from "./testDatabase.ts";

/** A clock that stands still until it is moved. Starts on a working day, so that deadlines are easy to read. */
export interface TestClock {
  now(): Date;
  set(at: string | Date): void;
  advance(milliseconds: number): void;
}

export interface TestApp {
  app: App;
  api: Router;
  clock: TestClock;
  /** Codes sent by text message, newest last. */
  messages: { phone: string; code: string }[];
  /** Reminders of bookings sent by text message, newest last. */
  reminders: ({ phone: string } & BookingReminder)[];
  close(): Promise<void>;
}

function testClock(): TestClock {
  let at = new Date("2026-11-18T02:00:00Z"); // Wednesday 10:00 in Shanghai
  return {
    now: () => new Date(at),
    set: (to) => void (at = new Date(to)),
    advance: (milliseconds) => void (at = new Date(at.getTime() + milliseconds)),
  };
}

/** In a test one worker asks for everybody, on one day. */
export const manyDemands = { JUXIN_DEMANDS_PER_DAY: "10000" };

/** The real app on a real, empty database of its own; only the clock and the text messages are replaced. */
export async function createTestApp(
  options: { variables?: NodeJS.ProcessEnv; log?: Log } = {},
): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), "juxin-test-"));
  const database = await createTestDatabase();
  const clock = testClock();
  const messages: TestApp["messages"] = [];
  const reminders: TestApp["reminders"] = [];
  const app: App = {
    env: readEnv({ ...manyDemands, NODE_ENV: "test", JUXIN_DATA: dataDir, ...options.variables }),
    database,
    keyring: await openKeyring({ dataDir, expectExisting: false }),
    files: await localFileStore(join(dataDir, "files")),
    sms: {
      sendCode: async (phone, code) => void messages.push({ phone, code }),
      remind: async (phone, booking) => void reminders.push({ phone, ...booking }),
    },
    delivery: folderDelivery(join(dataDir, "sent")),
    // As many hashes as ever, each a thousandth of the real work, which password.test.ts holds.
    passwordCost: { memory: 8, passes: 1, parallelism: 1 },
    clock,
    log: options.log ?? silentLog,
  };
  return {
    app,
    api: createApp(app),
    clock,
    messages,
    reminders,
    async close() {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
