import { join } from "node:path";
import { dayOf } from "../platform/clock.ts";
import { writeBackup } from "../platform/db/backup/index.ts";
import { readEnv } from "../env.ts";
import { openApp } from "../openApp.ts";
import { quietLog, say, step, type Command } from "./command.ts";

export const backup: Command = {
  help: `juxin backup [--out juxin-2026-11-22.backup]

写一个备份文件，可恢复到内置数据库或 PostgreSQL。密钥文件 keys.json 不在其中：请另外保管，没有它备份无法解密。
Writes one file that restores into the embedded database or PostgreSQL. The keys (keys.json) are not in it:
keep them apart; without them the sealed fields of a backup cannot be read.`,
  options: { out: { type: "string" } },
  async run(values) {
    const env = readEnv();
    const app = await openApp(env, quietLog);
    try {
      const out =
        typeof values["out"] === "string" ? values["out"] : `juxin-${dayOf(new Date())}.backup`;
      const summary = await step(`备份到 ${out}`, () =>
        writeBackup(app.database, out, { files: join(env.dataDir, "files") }),
      );
      say(`  ${JSON.stringify(summary)}`);
      say(`  另请保管 keep apart: ${join(env.dataDir, "keys.json")}`);
    } finally {
      await app.database.close();
    }
  },
};
