import { jsonLog } from "../platform/log.ts";
import { checkServing, readEnv } from "../env.ts";
import type { Persona } from "../modules/accounts/index.ts";
import { openApp } from "../openApp.ts";
import { quietLog, say, step, type Command } from "./command.ts";

export const serveCommand: Command = {
  help: `juxin serve [--demo] [--port 8080]

启动服务，打印各入口地址。正式运行须给出 JUXIN_PUBLIC_URL、SMS_URL 与 SMS_TOKEN。
--demo 在没有任何区县时生成演示区，并打开演示模式（一键切换角色，验证码显示在屏幕和日志里）。
Starts the server and prints its addresses. Real use needs JUXIN_PUBLIC_URL, SMS_URL and SMS_TOKEN.
--demo makes the demo district when there is none, and switches demo mode on: personas by one tap,
codes on the screen and in the log.

例 Example:  JUXIN_DATA=/var/lib/juxin PORT=8080 juxin serve --demo`,
  options: { demo: { type: "boolean" }, port: { type: "string" } },
  async run(values) {
    const demo = values["demo"] === true;
    const env = readEnv({
      ...process.env,
      ...(demo && { JUXIN_DEMO: "1" }),
      ...(typeof values["port"] === "string" && { PORT: values["port"] }),
    });
    checkServing(env);
    const opening = step("打开数据库 open the database", () =>
      openApp(env, env.demo ? quietLog : jsonLog),
    );
    // The database wakes in a thread of its own; meanwhile this one loads the rooms.
    const [app, { serve }, { unbuiltWebApps }, { demoPersonas, listDistricts }] = await Promise.all(
      [
        opening,
        import("../serve.ts"),
        import("../platform/http/webApps.ts"),
        import("../modules/accounts/index.ts"),
      ],
    );
    if (demo && (await listDistricts(app)).length === 0) {
      const { addDemoDistrict } = await import("../modules/setup/index.ts");
      await step("生成演示区 make the demo district", () => addDemoDistrict(app));
    }
    const served = await step("开始服务 start serving", () => serve(app));
    const districts = await listDistricts(app);
    say();
    say(`  工作台 console    ${served.url}/`);
    say(`  手机端 mobile     ${served.url}/m/`);
    say(`  接口   API docs   ${served.url}/api/docs`);
    if (districts.length === 0)
      say("\n  还没有区县，请先运行 No district yet, first run:  juxin init --district 320104");
    const unbuilt = unbuiltWebApps();
    if (unbuilt.length > 0)
      say(`\n  网页还没有构建 Not built yet: ${unbuilt.join(", ")}  →  npm run build`);
    if (env.demo) sayPersonas(await demoPersonas(app));
    say("\n  Ctrl-C 停止 stops");
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        app.log("info", "server.closing", { signal });
        void served.close().then(() => process.exit(0));
      });
    app.log("info", "server.listening", { url: served.url });
  },
};

/** Who a visitor can be, and through which door. */
function sayPersonas(personas: readonly Persona[]): void {
  say("\n  演示数据：打开地址，点一下角色即可登录。 Demo: open an address and tap a persona.");
  for (const persona of personas) {
    const door = persona.kind === "worker" ? "手机端 mobile " : "工作台 console";
    say(`    ${door}  ${persona.titleZh}  ${persona.titleEn}`);
  }
}
