import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Env } from "./env.ts";
import { systemClock } from "./platform/clock.ts";
import type { App } from "./platform/context.ts";
import { openKeyring } from "./platform/crypto/keyring.ts";
import { passwordCost } from "./platform/crypto/password.ts";
import { type Database, migrate, openDatabase } from "./platform/db/index.ts";
import { folderDelivery, httpDelivery, noDelivery } from "./platform/delivery/index.ts";
import { localFileStore } from "./platform/files/localFileStore.ts";
import { jsonLog, type Log } from "./platform/log.ts";
import { httpSms, logSms, noSms } from "./platform/sms/index.ts";

export const migrationsDir = fileURLToPath(new URL("../../../db/migrations", import.meta.url));

/** Opens everything the process holds: database, keys, files. Migrates first, so that code and tables agree. */
export async function openApp(env: Env, log: Log = jsonLog): Promise<App> {
  await mkdir(env.dataDir, { recursive: true });
  const database = await openDatabase({
    dataDir: env.dataDir,
    ...(env.databaseUrl !== undefined && { url: env.databaseUrl }),
    ...(env.databaseAppUrl !== undefined && { appUrl: env.databaseAppUrl }),
    log: (event, detail) => log("warn", event, detail),
  });
  try {
    return await withDatabase(env, log, database);
  } catch (error) {
    await database.close(); // An open engine would keep the process alive, and the folder locked.
    throw error;
  }
}

async function withDatabase(env: Env, log: Log, database: Database): Promise<App> {
  const applied = await migrate(database, migrationsDir);
  if (applied.length > 0) log("info", "database.migrated", { applied });
  // Not "is there a database": a first start may have been cut off before the keys were made.
  const sealed = (await database.owner.query("select 1 from data_keys limit 1")).length > 0;
  const keyring = await openKeyring({
    dataDir: env.dataDir,
    expectExisting: sealed,
    masterKey: env.masterKey,
    cipher: env.cipher,
  });
  return {
    env,
    database,
    keyring,
    files: await localFileStore(join(env.dataDir, "files")),
    sms: env.sms !== null ? httpSms(env.sms) : env.logCodes ? logSms(log) : noSms,
    delivery: httpDelivery(
      env.feedback,
      // What is only tried out lies in the data folder, so that nobody's system hears of it.
      env.logCodes ? folderDelivery(join(env.dataDir, "sent")) : noDelivery,
    ),
    passwordCost,
    clock: systemClock,
    log,
  };
}
