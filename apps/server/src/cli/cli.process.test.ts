import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readEnv } from "../env.ts";
import { openApp } from "../openApp.ts";
import { silentLog } from "../platform/log.ts";
import { type Ran, runJuxin } from "../testing/processes.ts";
import { layDatabase } from "../testing/testDatabase.ts";

// Each command is a process of its own, and a busy machine may take seconds to start one.
vi.setConfig({ testTimeout: 180_000 });

let root: string;
let data: string;
const at = (name: string): string => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "juxin-cli-"));
  data = at("data");
  return () => rm(root, { recursive: true, force: true });
});

const juxin = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  runJuxin(args, { JUXIN_DATA: data, ...env });

/** Refused in one line, without a stack. */
function oneLine({ code, err, out }: Ran, words: RegExp, expected = 1): void {
  expect({ err, out }).toMatchObject({ err: expect.stringMatching(words) });
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at /);
  expect(code).toBe(expected);
}

describe("help", () => {
  const commands = [
    "serve",
    "init",
    "demo",
    "migrate",
    "backup",
    "restore",
    "verify-audit",
    "reach",
    "site",
    "openapi",
  ];

  test("lists every command with what it does, in two languages", async () => {
    for (const { code, out, err } of await Promise.all([juxin(["--help"]), juxin([])])) {
      expect([code, err]).toEqual([0, ""]);
      for (const command of commands)
        expect(out).toMatch(new RegExp(`^  ${command} .*[\u4e00-\u9fff].*[a-z]`, "m"));
    }
  });

  test("of each command teaches, and does nothing", async () => {
    const told = await Promise.all(commands.map((command) => juxin([command, "--help"])));
    for (const [n, { code, out, err }] of told.entries()) {
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(new RegExp(`^juxin ${commands[n]}`));
      expect(out).toMatch(/[\u4e00-\u9fff]{5,}[^]*。/);
      expect(out).toMatch(/[A-Za-z]{3,} [a-z]+ [a-z]+/);
    }
    await expect(stat(data)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("what is typed wrongly is told in a line", () => {
  beforeAll(() => layDatabase(data));

  test("an unknown command or option", async () => {
    const unknown = await juxin(["srve"]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toBe("没有这个命令 No such command: srve\n");
    const option = await juxin(["serve", "--prot", "1"]);
    expect(option.code).toBe(2);
    expect(option.err).toMatch(/--prot/);
    expect(option.err).toContain("juxin serve [--demo]");
    expect(option.err).not.toMatch(/\n\s+at /);
  });

  test("a district, playbook, login or name that cannot be", async () => {
    const person = ["--login", "admin", "--name", "周明"];
    oneLine(await juxin(["init", "--district", "99"]), /六位区划代码/, 2);
    oneLine(
      await juxin(["init", "--district", "320104", "--playbook", "paris", ...person]),
      /没有这份地方做法/,
      2,
    );
    oneLine(await juxin(["init", "--district", "320104"]), /--login 与 --name/, 2);
    const login = ["--login", "Admin User", "--name", "周明"];
    oneLine(await juxin(["init", "--district", "320104", ...login]), /登录名/, 2);
    oneLine(
      await juxin(["init", "--district", "320104", "--login", "admin", "--name", "<b>"]),
      /姓名/,
      2,
    );
    oneLine(await juxin(["init", "--district", "999999", ...person]), /没有区划代码 999999/, 2);
  });

  test("variables, all at once", async () => {
    const { code, err } = await juxin(["serve"], { PORT: "x", JUXIN_AUDIT_DAYS: "1" });
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toHaveLength(3);
    expect(err).toMatch(/PORT[^]*JUXIN_AUDIT_DAYS/);
  });

  test("a server that is not there", async () => {
    const DATABASE_URL = "postgresql://juxin:geheim@127.0.0.1:1/juxin";
    const gone = await juxin(["migrate"], { DATABASE_URL, JUXIN_DATA: at("gone") });
    oneLine(gone, /检查 DATABASE_URL.*ECONNREFUSED/);
    expect(gone.err).not.toContain("geheim");
    oneLine(
      await juxin(["migrate"], { DATABASE_URL: "mysql://x", JUXIN_DATA: at("gone") }).then(
        lastLine,
      ),
      /postgresql:\/\//,
    );
  });
});

/** Of an answer that lists faults below a heading. */
const lastLine = (ran: Ran): Ran => ({ ...ran, err: ran.err.trimEnd().split("\n").at(-1) ?? "" });

describe("a district from nothing", () => {
  test("is not there by itself", async () => {
    expect((await juxin(["migrate"])).out).toBe("数据库已是最新 The database is up to date\n");
    await cp(data, at("empty"), { recursive: true });
  });

  test("is made by one command, which prints the password once", async () => {
    const made = await juxin([
      "init",
      "--district",
      "320104",
      "--login",
      "admin",
      "--name",
      "周明",
    ]);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toMatch(/秦淮区 · \d+ 个区划 areas · \d+ 个单位 units/);
    expect(made.out).toMatch(/初始密码 password [\w-]{16} /);
    const twice = await juxin([
      "init",
      "--district",
      "320104",
      "--login",
      "admin",
      "--name",
      "周明",
    ]);
    expect(twice.code).toBe(0);
    expect(twice.out).toMatch(/已重置密码与动态口令/);
    const password = /初始密码 password ([\w-]{16}) /;
    expect(password.exec(twice.out)?.[1]).not.toBe(password.exec(made.out)?.[1]);
  });

  test("is verified; an altered row is named and the exit code is 1", async () => {
    const whole = await juxin(["verify-audit", "--district", "320104"]);
    expect([whole.code, whole.out]).toEqual([0, "320104 秦淮区: 2 条，完好 rows, intact\n"]);
    oneLine(await juxin(["verify-audit"], { JUXIN_DATA: at("empty") }), /没有任何区县/, 2);
    oneLine(await juxin(["serve", "--port", "0"], { HOST: "192.0.2.1" }), /HOST/);
    await asOwner("update audit_log set action = 'nothing' where seq = 1");
    const altered = await juxin(["verify-audit"]);
    expect([altered.code, altered.out]).toEqual([
      1,
      "320104 秦淮区: 第 1 条被改动或缺失 row 1 was altered or is missing\n",
    ]);
    await asOwner("update audit_log set action = 'district.init' where seq = 1");
    expect((await juxin(["verify-audit"])).code).toBe(0);
  });

  test("is not made twice by the demo", async () => {
    oneLine(await juxin(["demo"]), /已有区县/, 2);
  });

  test("does not start without its keys, and says where they belong", async () => {
    await rename(join(data, "keys.json"), at("kept.json"));
    oneLine(await juxin(["serve", "--port", "0"]), /keys\.json is missing/);
    await writeFile(join(data, "keys.json"), "{}");
    oneLine(await juxin(["verify-audit"]), /keys\.json is damaged/);
    await rename(at("kept.json"), join(data, "keys.json"));
    oneLine(await juxin(["migrate"], { JUXIN_MASTER_KEY: "short" }), /base64 form of 32 bytes/);
  });

  test("is backed up and restored into another folder, whose keys are never written over", async () => {
    const file = at("one.backup");
    expect((await juxin(["backup", "--out", file])).code).toBe(0);
    const keys = join(data, "keys.json");
    const other = { JUXIN_DATA: at("other") };
    oneLine(await juxin(["restore"], other), /备份文件/, 2);
    oneLine(await juxin(["restore", at("absent")], other), /ENOENT/);
    await writeFile(at("text"), "not a backup");
    oneLine(await juxin(["restore", at("text")], other), /not a Juxin backup/);
    expect((await juxin(["restore", file, "--keys", keys], other)).code).toBe(0);
    expect((await juxin(["verify-audit"], other)).out).toContain("2 条，完好");
    oneLine(await juxin(["restore", file], other), /empty/);
    const third = { JUXIN_DATA: at("third") };
    await mkdir(at("third"));
    await copyFile(at("text"), join(at("third"), "keys.json"));
    oneLine(await juxin(["restore", file, "--keys", keys], third), /已有别的密钥/, 2);
    expect(await readFile(join(at("third"), "keys.json"), "utf8")).toBe("not a backup");
    oneLine(await juxin(["backup", "--out", at("no/such/folder/x")]), /ENOENT/);
  });

  test("the contract is printed without any of it", async () => {
    const { code, out } = await juxin(["openapi"], { JUXIN_DATA: at("never") });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ openapi: "3.1.0" });
    await expect(stat(at("never"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

async function asOwner(text: string): Promise<void> {
  const app = await openApp(readEnv({ JUXIN_DATA: data }), silentLog);
  await app.database.owner.exec(text);
  await app.database.close();
}
