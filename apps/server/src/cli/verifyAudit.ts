import { readEnv } from "../env.ts";
import { listDistricts } from "../modules/accounts/index.ts";
import { verifyChain } from "../modules/audit/index.ts";
import { openApp } from "../openApp.ts";
import { quietLog, say, type Command } from "./command.ts";

export const verifyAudit: Command = {
  name: "verify-audit",
  summary: "核验审计链，指出第一条被改动的记录 walk the audit chain, name the first altered row",
  help: `juxin verify-audit [--district 320104]

逐区核验 SM3 审计链。有改动时指出第一条的序号，退出码为 1。
Walks each district's SM3 chain. When a row was altered its number is named and the exit code is 1.`,
  options: { district: { type: "string" } },
  async run(values) {
    const app = await openApp(readEnv(), quietLog);
    try {
      const wanted = values["district"];
      for (const { code, name } of await listDistricts(app)) {
        if (typeof wanted === "string" && wanted !== code) continue;
        const verdict = await verifyChain(app.database.owner.kysely, code);
        if (verdict.intact) say(`${code} ${name}: ${verdict.rows} 条，完好 rows, intact`);
        else {
          say(
            `${code} ${name}: 第 ${verdict.firstAltered} 条被改动或缺失 row ${verdict.firstAltered} was altered or is missing`,
          );
          process.exitCode = 1;
        }
      }
    } finally {
      await app.database.close();
    }
  },
};
