import { readFileSync } from "node:fs";
import { encodeList, LinkageError, parseSpec, type Spec } from "@juxin/linkage";
import { say, UsageError, type Command, type Values } from "./command.ts";

export const encode: Command = {
  help: `juxin encode --in list.csv --key-file key.txt --out encoded.csv [--spec spec.json|auto]

把名单编码成带密钥的布隆过滤器：不交出姓名、证件号、电话，也能对照。
Encodes a list as keyed Bloom filters: it can be linked without handing over names or numbers.

  --in         CSV 名单 the list
  --key-file   密钥文件，至少 16 字节；双方相同，绝不交给对照方  the key, at least 16 bytes: the same for both givers, never for who links
  --out        输出 id,…_clk,…_sound_hash
  --spec       同 juxin link；默认 auto  as for juxin link; default auto

编码不是匿名：同一个值编码相同，常见姓名可按频次猜出。每次交换换一把密钥，用完即毁。
Encodings are not anonymous: equal values look equal, and frequent names can be guessed by how often they
occur. Use a new key for each exchange and destroy it afterwards.

例 Example:
  juxin encode --in 平台.csv --key-file key.txt --out a.csv
  juxin link --left a.csv --right b.csv --spec auto --out pairs.csv`,
  options: {
    in: { type: "string" },
    "key-file": { type: "string" },
    out: { type: "string" },
    spec: { type: "string" },
  },
  async run(values) {
    const path = wanted(values, "in");
    const out = wanted(values, "out");
    const key = readFileSync(wanted(values, "key-file"), "utf8").trim();
    const asked = values["spec"];
    try {
      const spec: Spec | "auto" =
        typeof asked === "string" && asked !== "auto"
          ? parseSpec(JSON.parse(readFileSync(asked, "utf8")))
          : "auto";
      const rows = await encodeList({ path }, { spec, key: new TextEncoder().encode(key), out });
      say(`${rows} 条记录 records → ${out}`);
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new UsageError(`${String(asked)}：不是 JSON is no JSON: ${error.message}`);
      throw error instanceof LinkageError ? new UsageError(error.message) : error;
    }
  },
};

function wanted(values: Values, name: string): string {
  const value = values[name];
  if (typeof value === "string" && value !== "") return value;
  throw new UsageError(`缺少 --${name} is missing\n\n${encode.help}`);
}
