import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readEnv } from "../env.ts";
import { importRoadFile } from "../modules/stations/index.ts";
import { openApp } from "../openApp.ts";
import { newId } from "../platform/crypto/newId.ts";
import { AppError } from "../platform/errors.ts";
import { type Command, quietLog, say, step, UsageError } from "./command.ts";

export const roads: Command = {
  help: `juxin roads --district 320104 --network nanjing.osm.pbf [--name "南京 2026"]

导入一个区县的道路网，此后服务圈沿道路计算：OpenStreetMap 提取文件（.osm.pbf），或本区自己的道路清单
（.json，含 GeoJSON）。每年换一次新的提取文件，再运行一次即可；原来的留着备查。服务停着时运行，或在用
PostgreSQL 时随时运行。
Brings a district its streets, which circles then follow: an OpenStreetMap extract (.osm.pbf) or the district's
own list of roads (.json, GeoJSON too). Run it again with a newer extract once a year.

  --district  六位区划代码 six-digit code of a district that was started with \`juxin init\`
  --network   道路文件 the file of roads
  --name      怎么称呼 what to call it (default: the file's name)`,
  options: {
    district: { type: "string" },
    network: { type: "string" },
    name: { type: "string" },
  },
  async run(values) {
    const { district, network, name } = values;
    if (typeof district !== "string" || !/^\d{6}$/.test(district))
      throw new UsageError(
        "请用 --district 给出六位区划代码 Give the six-digit code with --district",
      );
    if (typeof network !== "string")
      throw new UsageError("请用 --network 给出道路文件 Give the file of roads with --network");
    const bytes = await readFile(network).catch(() => {
      throw new UsageError(`读不到这个文件 This file cannot be read: ${network}`);
    });
    const app = await openApp(readEnv(), quietLog);
    try {
      const made = await step("导入道路 Importing roads", () =>
        importRoadFile(
          {
            app,
            actor: { kind: "system", district, name: "roads" },
            requestId: newId(),
          },
          {
            name: (typeof name === "string" ? name : basename(network)).slice(0, 40),
            bytes,
            osm: /\.pbf$/i.test(network),
          },
        ),
      ).catch((error: unknown) => {
        if (error instanceof AppError && error.reason === "network.unreadable")
          throw new UsageError(String(error.detail?.["fault"] ?? error.reason));
        throw error;
      });
      for (const mode of made.modes) {
        const report = made.report[mode];
        if (report === undefined) continue;
        const share = (report.connected * 100).toFixed(1);
        say(
          `  ${mode.padEnd(6)} ${report.nodes} 结点 nodes · ${report.streets} 路段 streets · ${share}% 连通 connected`,
        );
      }
    } finally {
      await app.database.close();
    }
  },
};
