import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { readEnv } from "../env.ts";
import { migrationsDir } from "../openApp.ts";
import { restoreBackup } from "../platform/db/backup/index.ts";
import { migrate, openDatabase } from "../platform/db/index.ts";
import { say, step, UsageError, type Command } from "./command.ts";

export const restore: Command = {
  name: "restore",
  summary: "把备份恢复到空的数据库 restore a backup into an empty database",
  help: `juxin restore juxin-2026-11-22.backup [--keys keys.json]

先核对整个文件，再在一个事务里恢复到空的数据库（内置或 DATABASE_URL）。--keys 把另外保管的密钥放回数据目录。
Checks the whole file first, then restores it in one transaction into an empty database, embedded or
DATABASE_URL. --keys puts the keys that were kept apart back into the data folder.`,
  options: { keys: { type: "string" } },
  async run(values, [path]) {
    if (path === undefined) throw new UsageError("请给出备份文件 Name the backup file");
    const env = readEnv();
    await mkdir(env.dataDir, { recursive: true });
    if (typeof values["keys"] === "string")
      await copyFile(values["keys"], join(env.dataDir, "keys.json"));
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
      say(`  ${JSON.stringify(summary)}`);
    } finally {
      await database.close();
    }
  },
};
