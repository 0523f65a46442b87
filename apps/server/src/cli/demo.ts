import { readEnv } from "../env.ts";
import { listDistricts } from "../modules/accounts/index.ts";
import { addDemoDistrict } from "../modules/setup/index.ts";
import { openApp } from "../openApp.ts";
import { quietLog, say, step, UsageError, type Command } from "./command.ts";

export const demo: Command = {
  help: `juxin demo

在空的数据库里生成演示区「临江区」（990104）：约 5000 名从业者、12 个街道、120 个社区、一年的诉求。
全部虚构，不含真实姓名与号码。之后用 JUXIN_DEMO=1 juxin serve 打开演示模式。
Makes the invented district 990104 in an empty database: about 5,000 workers, 12 streets, 120 communities
and a year of demands. Then JUXIN_DEMO=1 juxin serve switches demo mode on.`,
  async run() {
    const app = await openApp(readEnv(), quietLog);
    try {
      if ((await listDistricts(app)).length > 0)
        throw new UsageError(
          "数据库里已有区县，演示区只能建在空库里 There is a district already; use another JUXIN_DATA",
        );
      await step("生成演示区 make the demo district", () => addDemoDistrict(app));
      say("\n  JUXIN_DEMO=1 juxin serve");
    } finally {
      await app.database.close();
    }
  },
};
