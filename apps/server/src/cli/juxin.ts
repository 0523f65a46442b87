#!/usr/bin/env node
import { runCommand, say, UsageError, type Command } from "./command.ts";
import { backup } from "./backup.ts";
import { demo } from "./demo.ts";
import { init } from "./init.ts";
import { migrateCommand } from "./migrate.ts";
import { openapi } from "./openapi.ts";
import { restore } from "./restore.ts";
import { sayFault } from "./sayFault.ts";
import { serveCommand } from "./serve.ts";
import { verifyAudit } from "./verifyAudit.ts";

const commands: Command[] = [
  serveCommand,
  init,
  demo,
  migrateCommand,
  backup,
  restore,
  verifyAudit,
  openapi,
];

function help(): void {
  say("聚新 Juxin — 新就业群体服务与治理平台\n");
  say("用法 Usage: juxin <command> [options]    juxin <command> --help\n");
  for (const command of commands) say(`  ${command.name.padEnd(14)}${command.summary}`);
  say("\n环境变量 Environment:");
  say("  JUXIN_DATA      数据目录 data folder (default .juxin)");
  say(
    "  DATABASE_URL    改用 PostgreSQL 15+ use this PostgreSQL server instead of the embedded database",
  );
  say("  PORT            端口 port of `juxin serve` (default 8080)");
}

const [name, ...rest] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);
try {
  if (command !== undefined) await runCommand(command, rest);
  else {
    help();
    if (name !== undefined && name !== "help" && name !== "--help" && name !== "-h")
      throw new UsageError(`没有这个命令 No such command: ${name}`);
  }
} catch (error) {
  process.stderr.write(`${sayFault(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
