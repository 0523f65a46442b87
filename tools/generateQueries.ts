/**
 * Writes queries.sql: the SQL of every named read, as it is sent, so that SQL is read in review.
 *   node tools/generateQueries.ts           writes it
 *   node tools/generateQueries.ts --check   exits 1 when it is stale
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findActor } from "../apps/server/src/modules/accounts/index.ts";
import type { App, Tx } from "../apps/server/src/platform/context.ts";
import { districtPlugin } from "../apps/server/src/platform/db/districtPlugin.ts";
import { withScope } from "../apps/server/src/platform/transaction.ts";
import { type CaseScene, createCaseScene, done } from "../apps/server/src/testing/caseScene.ts";
import { preparePeople } from "./queries/peopleReads.ts";
import { prepareRosters } from "./queries/rosterReads.ts";
import { prepareStations } from "./queries/stationReads.ts";
import { reads, type Subject } from "./queries/reads.ts";
import { layOut, recorder, shapeOf } from "./queries/record.ts";

const target = fileURLToPath(new URL("../queries.sql", import.meta.url));
const { plugin, taken } = recorder();

/** A problem with one demand on its way, and the people who may ask about them. */
async function prepare(scene: CaseScene): Promise<Subject> {
  const { id } = await scene.openUpTo("assigned");
  const clerk = await scene.as("c1");
  const problem = await done(
    clerk.post("/problems", { title: "门口停车难", cause: "没有停车区", caseIds: [id] }),
  );
  const { code } = scene.district;
  return {
    district: code,
    street: `${code}001`,
    community: `${code}001001`,
    unit: scene.unit("s1c1"),
    account: await scene.accountOf("c1"),
    case: id,
    problem: problem.id,
    cookie: `juxin_session=${clerk.cookie}`,
    ...(await preparePeople(scene)),
    ...(await prepareRosters(scene)),
    ...(await prepareStations(scene)),
  };
}

/** An app whose transactions note what they send, for reads that open their own and narrow them to the district. */
function noting(app: App, district: string): App {
  const transaction: App["database"]["transaction"] = (options, work) =>
    app.database.transaction(options, (db) =>
      work(db.withPlugin(plugin(districtPlugin(district)))),
    );
  return { ...app, database: { ...app.database, transaction } };
}

async function record(): Promise<string> {
  const scene = await createCaseScene();
  try {
    const { app } = scene.test;
    const of = await prepare(scene);
    const known = new Map<string, string>();
    const parts: string[] = [];
    for (const read of reads) {
      if (read.as !== undefined) {
        const cookie = `juxin_session=${(await scene.as(read.as)).cookie}`;
        const ctx = { app, actor: await findActor(app, cookie), requestId: "queries" };
        await withScope(ctx, (tx: Tx) => read.run({ ...tx, db: tx.db.withPlugin(plugin()) }, of));
      } else await read.run(noting(app, of.district), of);
      parts.push(write(read.name, taken(), known));
    }
    return `-- The SQL of every named read, written by tools/generateQueries.ts; never edited.\n\n${parts.join("\n")}`;
  } finally {
    await scene.close();
  }
}

/** What stands under an earlier name is named, not repeated. */
function write(name: string, statements: readonly string[], known: Map<string, string>): string {
  const lines = new Set<string>();
  for (const sql of statements) {
    const shape = shapeOf(sql);
    const earlier = known.get(shape);
    if (earlier === undefined) {
      known.set(shape, name);
      lines.add(layOut(sql));
    } else if (earlier !== name) lines.add(`-- then as in ${earlier}`);
  }
  return `-- ${name}\n${[...lines].join("\n")}\n`;
}

const text = await record();
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("queries.sql is stale: run node tools/generateQueries.ts");
  process.exitCode = 1;
}
