import { writeFile } from "node:fs/promises";
import { contract } from "../contract.ts";
import { say, type Command } from "./command.ts";

export const openapi: Command = {
  help: `juxin openapi [--out openapi.json]

输出 OpenAPI 3.1 文档，与 /api/openapi.json 相同。不需要数据库。
Prints the OpenAPI 3.1 document, the same as /api/openapi.json. Needs no database.`,
  options: { out: { type: "string" } },
  async run(values) {
    const text = `${JSON.stringify(contract(), null, 2)}\n`;
    if (typeof values["out"] === "string") await writeFile(values["out"], text);
    else say(text.trimEnd());
  },
};
