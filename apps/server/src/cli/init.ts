import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { playbooks, PlaybookKey } from "@juxin/playbooks";
import { checkPersonName } from "@juxin/standards";
import { readEnv } from "../env.ts";
import { StaffLogin } from "../modules/accounts/index.ts";
import { initDistrict } from "../modules/setup/index.ts";
import { openApp } from "../openApp.ts";
import { AppError } from "../platform/errors.ts";
import { quietLog, say, step, UsageError, type Command } from "./command.ts";

export const init: Command = {
  help: `juxin init --district 320104 [--playbook qinhuai] [--login admin --name 张三]

建立一个空的区县：导入街道、社区区划，按所选地方做法建立部门与行业党委，问首位管理员的登录名与姓名，
并打印只显示一次的初始密码。再次运行可增加一位管理员；登录名已有时，重置其密码与动态口令。
Starts an empty district: its streets and communities, the departments and industry committees of the
chosen playbook, and a first administrator whose initial password is printed once. Run again to add another, or
with a login that is there to reset its password and one-time password.

地方做法 playbooks: ${playbooks.map((playbook) => `${playbook.key}（${playbook.name.zh}）`).join("、")}`,
  options: {
    district: { type: "string" },
    playbook: { type: "string", default: "qinhuai" },
    login: { type: "string" },
    name: { type: "string" },
  },
  async run(values) {
    const code = values["district"];
    if (typeof code !== "string" || !/^\d{6}$/.test(code))
      throw new UsageError(
        "请用 --district 给出六位区划代码 Give the six-digit code, e.g. --district 320104",
      );
    const playbook = PlaybookKey.safeParse(values["playbook"]);
    if (!playbook.success)
      throw new UsageError(`没有这份地方做法 No such playbook: ${String(values["playbook"])}`);
    const login = await ask(values["login"], "管理员登录名 Administrator login (a–z, 0–9): ");
    const name = await ask(values["name"], "管理员姓名 Administrator name: ");
    if (!StaffLogin.safeParse(login).success)
      throw new UsageError(
        "登录名用小写字母开头，3–31 位字母、数字、. _ - The login: 3 to 31 of a–z 0–9 . _ -, a letter first",
      );
    if (!checkPersonName(name).ok)
      throw new UsageError("请写管理员的真实姓名 Give the administrator's name, e.g. --name 张三");
    const app = await openApp(readEnv(), quietLog);
    try {
      const made = await step(`建立 ${code}`, () =>
        initDistrict(app, { code, playbook: playbook.data, administrator: { login, name } }),
      ).catch((error: unknown) => {
        throw error instanceof AppError
          ? new UsageError(sentences[error.reason]?.(code) ?? error.reason)
          : error;
      });
      say(`\n  ${made.districtName} · ${made.areas} 个区划 areas · ${made.units} 个单位 units`);
      if (made.reset) say("  已重置密码与动态口令 Password and one-time password are reset");
      say(`  登录名 login     ${login}`);
      say(`  初始密码 password ${made.initialPassword}   （只显示这一次 shown this once）`);
    } finally {
      await app.database.close();
    }
  },
};

const sentences: Record<string, (code: string) => string> = {
  "district.unknown": (code) =>
    `没有区划代码 ${code} 的区县 There is no district with the code ${code}`,
};

async function ask(given: string | boolean | undefined, question: string): Promise<string> {
  if (typeof given === "string") return given;
  if (!stdin.isTTY) throw new UsageError("请给出 --login 与 --name Give --login and --name");
  const reader = createInterface({ input: stdin, output: stdout });
  try {
    return (await reader.question(question)).trim();
  } finally {
    reader.close();
  }
}
