import { readEnv } from "../env.ts";
import { openApp } from "../openApp.ts";
import { quietLog, say, type Command } from "./command.ts";

export const migrateCommand: Command = {
  help: `juxin migrate

依次执行尚未执行的迁移。服务启动时也会自动执行；多台服务器时先单独运行它。
Applies the migrations that are missing. The server does so at its start too; with several servers, run this first.`,
  async run() {
    const app = await openApp(readEnv(), quietLog);
    say("数据库已是最新 The database is up to date");
    await app.database.close();
  },
};
