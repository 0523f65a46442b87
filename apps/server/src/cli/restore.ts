import { access, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readEnv } from "../env.ts";
import { migrationsDir } from "../openApp.ts";
import { keyFilePath } from "../platform/crypto/keyFile.ts";
import { restoreBackup } from "../platform/db/backup/index.ts";
import { migrate, openDatabase } from "../platform/db/index.ts";
import { writeDurably } from "../platform/files/writeDurably.ts";
import { say, step, UsageError, type Command } from "./command.ts";

export const restore: Command = {
  help: `juxin restore juxin-2026-11-22.backup [--keys keys.json]

先核对整个文件，再在一个事务里恢复到空的数据库（内置或 DATABASE_URL）。--keys 把另外保管的密钥放回数据目录。
Checks the whole file first, then restores it in one transaction into an empty database, embedded or
DATABASE_URL. --keys puts the keys that were kept apart back into the data folder.`,
  options: { keys: { type: "string" } },
  async run(values, [path]) {
    if (path === undefined) throw new UsageError("请给出备份文件 Name the backup file");
    await access(path); // A path mistyped is told before a database is made for it.
    const env = readEnv();
    await mkdir(env.dataDir, { recursive: true });
    const keys = values["keys"];
    if (typeof keys === "string") await refuseOtherKeys(keys, keyFilePath(env.dataDir));
    const database = await openDatabase({
      dataDir: env.dataDir,
      url: env.databaseUrl,
      appUrl: env.databaseAppUrl,
    });
    try {
      await migrate(database, migrationsDir);
      const summary = await step(`恢复 ${path}`, () =>
        restoreBackup(database, path, { files: join(env.dataDir, "files") }),
      );
      if (typeof keys === "string")
        await writeDurably(keyFilePath(env.dataDir), await readFile(keys));
      say(`  ${JSON.stringify(summary)}`);
    } finally {
      await database.close();
    }
  },
};

/** Keys that are there open something: they are never written over by others. */
async function refuseOtherKeys(given: string, path: string): Promise<void> {
  const keys = await readFile(given);
  const standing = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (standing !== null && !standing.equals(keys))
    throw new UsageError(
      `${path} 已有别的密钥，没有覆盖。请换一个 JUXIN_DATA，或先移走它 Other keys are there and were not overwritten: use another JUXIN_DATA or move them away first`,
    );
}
