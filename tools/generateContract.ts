/**
 * Writes openapi.json from the routes, and the client's types from openapi.json:
 *   node tools/generateContract.ts           writes both
 *   node tools/generateContract.ts --check   exits 1 when either is stale
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { contract } from "../apps/server/src/contract.ts";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const document = contract();
const types = await openapiTS(JSON.stringify(document), { alphabetize: true });
const wanted = new Map([
  [at("openapi.json"), `${JSON.stringify(document, null, 2)}\n`],
  [
    at("packages/api-client/src/schema.gen.ts"),
    `// Made from openapi.json by tools/generateContract.ts; never edited.\n${astToString(types)}`,
  ],
]);

let stale = 0;
for (const [path, text] of wanted) {
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    stale += 1;
    console.error(`${path} is stale: run node tools/generateContract.ts`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
