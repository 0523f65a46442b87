/**
 * Holds the plan of the house: arrows between rooms (tools/modules.json), doors, engines, web
 * features, lengths, migrations, comments. Prints each fault with what to do; exits 1 when there is one.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createDatabase, migrate } from "../apps/server/src/platform/db/index.ts";
import { openEmbedded } from "../apps/server/src/platform/db/embedded/embeddedSessions.ts";
import { checkComments, type Commented, commentsOf } from "./structure/checkComments.ts";
import { checkLength, checkMigrations } from "./structure/checkFiles.ts";
import { checkPackages } from "./structure/checkPackages.ts";
import { checkRooms } from "./structure/checkRooms.ts";
import { type Arrows, readSources } from "./structure/source.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const arrows = JSON.parse(readFileSync(`${root}/tools/modules.json`, "utf8")) as Arrows;

async function readComments(): Promise<Commented[]> {
  const sessions = await openEmbedded({ dataDir: null, statementTimeoutMs: 0, log: () => {} });
  const db = createDatabase("embedded", sessions);
  try {
    await migrate(db, `${root}/db/migrations`);
    return await db.owner.query<Commented>(commentsOf);
  } finally {
    await db.close();
  }
}

const sources = readSources(root);
const found = [
  ...checkRooms(sources, arrows),
  ...checkPackages(sources, arrows),
  ...checkLength(sources),
  ...checkMigrations(sources),
  ...checkComments(await readComments()),
];
// A file that breaks one rule with three imports breaks it once.
const faults = [...new Map(found.map((one) => [`${one.path}: ${one.fault}`, one])).values()];
for (const { path, fault, mend } of faults) console.error(`${path}: ${fault}\n    ${mend}`);
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in the structure.`);
  process.exitCode = 1;
}
