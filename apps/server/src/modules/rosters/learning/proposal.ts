import type { PatternPairs } from "@juxin/linkage";
import type { Tx } from "../../../platform/context.ts";
import { runThread } from "../../../platform/runThread.ts";
import { dayOf } from "../../../platform/clock.ts";
import { staffNames } from "../../accounts/index.ts";
import { monthsBefore } from "../linking/knownPeople.ts";
import type { LinkWork } from "../linking/linkRows.ts";
import { leastDecisions } from "./learn.ts";
import { modelInUse } from "./models.ts";
import type { Proposed, ProposeTask } from "./propose.ts";
import type { RosterModels } from "./schema.ts";
import { digestOf, type SettledPair, settledPairs, shownPairs } from "./settledPairs.ts";

const threadFile = new URL("./learnThread.ts", import.meta.url);
const memoryMb = 512;
const millis = 60_000;

/** What there is to learn from, read in one transaction; the learning itself needs no database. */
export async function learningTask(
  tx: Tx,
): Promise<{ task: ProposeTask; version: number; enough: boolean }> {
  const settled = await settledPairs(tx);
  const { version, model } = await modelInUse(tx);
  const enough = settled.length >= leastDecisions;
  const since = monthsBefore(dayOf(tx.app.clock.now()).slice(0, 7), 3);
  return {
    version,
    enough,
    task: {
      settled,
      shown: enough ? await shownPairs(tx, since) : [],
      patterns: enough ? await patternsOf(tx, settled) : [],
      inUse: model,
      digest: digestOf(settled),
    },
  };
}

/** @throws ThreadFault when it takes too long */
export async function proposeInThread(task: ProposeTask): Promise<Proposed> {
  const heard: Proposed[] = [];
  await runThread<Proposed>(threadFile, {
    data: task,
    memoryMb,
    timeoutMs: millis,
    onMessage: (message) => void heard.push(message),
  });
  const [proposed] = heard;
  if (proposed === undefined) throw new Error("The thread said nothing of the decisions");
  return proposed;
}

/** How many pairs of each pattern the lists had in which something was decided: the same for the same decisions. */
async function patternsOf(tx: Tx, settled: readonly SettledPair[]): Promise<PatternPairs[]> {
  const rows = await tx.db
    .selectFrom("rosterListWork")
    .select("work")
    .where("listId", "in", [...new Set(settled.map(({ listId }) => listId))])
    .orderBy("listId")
    .execute();
  const sums = new Map<string, { levels: number[]; pairs: number }>();
  for (const { work } of rows)
    for (const { levels, pairs } of (work as unknown as LinkWork).patterns) {
      const known = sums.get(levels.join()) ?? { levels, pairs: 0 };
      known.pairs += pairs;
      sums.set(levels.join(), known);
    }
  return [...sums.values()];
}

/** The versions there were, the newest first; the shipped one last. */
export async function modelVersions(
  tx: Tx,
  settled: readonly SettledPair[],
): Promise<Omit<RosterModels, "proposal">> {
  const rows = await tx.db
    .selectFrom("rosterModels")
    .select(["version", "decisions", "restores", "accountId", "at"])
    .orderBy("version", "desc")
    .execute();
  const counts = await tx.db
    .selectFrom("rosterLists")
    .select(({ fn }) => ["modelVersion", fn.countAll<string>().as("n")])
    .where("state", "=", "ready")
    .groupBy("modelVersion")
    .execute();
  const names = await staffNames(
    tx,
    rows.map(({ accountId }) => accountId),
  );
  const lists = (version: number) =>
    Number(counts.find(({ modelVersion }) => modelVersion === version)?.n ?? 0);
  const versions = [
    ...rows.map(({ version, decisions, restores, accountId, at }) => ({
      version,
      decisions,
      restores,
      by: names.get(accountId) ?? null,
      at: at.toISOString(),
      lists: lists(version),
    })),
    { version: 0, decisions: 0, restores: null, by: null, at: null, lists: lists(0) },
  ];
  const inUse = versions[0]!;
  const learnt = versions.find(({ restores }) => restores === null);
  return {
    inUse,
    versions,
    since: Math.max(0, settled.length - (learnt?.decisions ?? 0)),
    least: leastDecisions,
    decisions: settled.length,
  };
}
