import { readEnv } from "../env.ts";
import { listDistricts } from "../modules/accounts/index.ts";
import { verifyChain } from "../modules/audit/index.ts";
import { openApp } from "../openApp.ts";
import { quietLog, say, UsageError, type Command } from "./command.ts";

export const verifyAudit: Command = {
  help: `juxin verify-audit [--district 320104]

逐区核验 SM3 审计链。有改动时指出第一条的序号，退出码为 1。
Walks each district's SM3 chain. When a row was altered its number is named and the exit code is 1.`,
  options: { district: { type: "string" } },
  async run(values) {
    const app = await openApp(readEnv(), quietLog);
    try {
      const wanted = values["district"];
      const districts = await listDistricts(app);
      const asked = districts.filter(({ code }) => wanted === undefined || wanted === code);
      if (asked.length === 0)
        throw new UsageError(
          `这里没有${typeof wanted === "string" ? `区县 ${wanted}` : "任何区县"} No such district in ${app.env.databaseUrl === undefined ? app.env.dataDir : "this database"}`,
        );
      for (const { code, name } of asked) {
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
