#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import type { Command } from "./command.ts";
import { UsageError } from "./usageError.ts";

// What was compiled for the last start is kept: the next one is half a second shorter. Kept with
// the program: into the machine's folder for temporary files anybody may put a file first.
enableCompileCache(
  fileURLToPath(new URL("../../../../node_modules/.cache/juxin", import.meta.url)),
);

/** Loaded when they are called, so that help is there at once. */
const commands: { name: string; summary: string; load(): Promise<Command> }[] = [
  {
    name: "serve",
    summary:
      "启动服务；带 --demo 时先备好演示区 start the server (--demo: make the demo district first)",
    load: async () => (await import("./serve.ts")).serveCommand,
  },
  {
    name: "init",
    summary: "建立一个区县及首位管理员 start a district and its first administrator",
    load: async () => (await import("./init.ts")).init,
  },
  {
    name: "demo",
    summary: "生成演示区「临江区」 make the invented demo district",
    load: async () => (await import("./demo.ts")).demo,
  },
  {
    name: "migrate",
    summary: "把数据库升到本版本 bring the database up to this version",
    load: async () => (await import("./migrate.ts")).migrateCommand,
  },
  {
    name: "backup",
    summary: "把数据库与照片备份成一个文件 back up database and photos into one file",
    load: async () => (await import("./backup.ts")).backup,
  },
  {
    name: "restore",
    summary: "把备份恢复到空的数据库 restore a backup into an empty database",
    load: async () => (await import("./restore.ts")).restore,
  },
  {
    name: "verify-audit",
    summary: "核验审计链，指出第一条被改动的记录 walk the audit chain, name the first altered row",
    load: async () => (await import("./verifyAudit.ts")).verifyAudit,
  },
  {
    name: "reach",
    summary: "沿真实道路画可达范围 draw what places reach along real streets",
    load: async () => (await import("./reach.ts")).reach,
  },
  {
    name: "site",
    summary: "选新开哪些地点最好，并给出证明 choose which places to open, with proof",
    load: async () => (await import("./site.ts")).site,
  },
  {
    name: "link",
    summary: "对照名单，找出同一个人 find who is the same person in two lists, or doubles in one",
    load: async () => (await import("./link.ts")).link,
  },
  {
    name: "encode",
    summary: "把名单编码后再交出，不给明文 encode a list, so that it is linked without plain names",
    load: async () => (await import("./encode.ts")).encode,
  },
  {
    name: "roads",
    summary: "导入一个区县的道路网 bring a district its streets",
    load: async () => (await import("./roads.ts")).roads,
  },
  {
    name: "openapi",
    summary: "输出接口约定 print the API contract (OpenAPI 3.1)",
    load: async () => (await import("./openapi.ts")).openapi,
  },
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

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
  if (command !== undefined) {
    const { runCommand } = await import("./command.ts");
    await runCommand(await command.load(), rest);
  } else {
    help();
    if (name !== undefined && name !== "help" && name !== "--help" && name !== "-h")
      throw new UsageError(`没有这个命令 No such command: ${name}`);
  }
} catch (error) {
  const { sayFault } = await import("./sayFault.ts");
  process.stderr.write(`${sayFault(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
