import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dedupe, type Spec } from "../../packages/linkage/src/index.ts";
import { load, machine } from "../measure/machine.ts";
import { medianOf } from "../measure/percentiles.ts";
import { table, writeResult } from "../measure/writeResult.ts";
import { type Accuracy, measureAccuracy } from "./accuracy.ts";
import { type Judged, judgeClusters, judgePairs, readTruth } from "./judge.ts";
import { type LookUp, measureLookUp } from "./lookUp.ts";
import { findPython, GivenUp, runOurs, runSplink, type Taken, versionsOf } from "./peers.ts";
import { prepareForSplink } from "./rosters/prepareForSplink.ts";
import { writeRosters } from "./rosters/writeRosters.ts";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    runs: { type: "string", default: "3" },
    threads: { type: "string", default: "2" },
    folder: { type: "string" },
    /** The rosters alone: no look-ups, no public sets. */
    speed: { type: "boolean", default: false },
    /** Minutes after which Splink is given up. */
    patience: { type: "string", default: "60" },
    write: { type: "boolean", default: false },
  },
});
const python = findPython();
if (python === null)
  throw new Error(
    "needs a Python with splink and recordlinkage: pip install splink recordlinkage, SPLINK_PYTHON=…",
  );

const seconds = (runs: readonly Taken[]): number => medianOf(runs.map((one) => one.seconds));
const memory = (runs: readonly Taken[]): number => medianOf(runs.map((one) => one.peakMb));
const share = (value: number): string => value.toFixed(4);

const specPath = join(import.meta.dirname, "rosters.spec.json");
const spec = JSON.parse(readFileSync(specPath, "utf8")) as Spec;
const folder = options.folder ?? mkdtempSync(join(tmpdir(), "juxin-linkage-"));
try {
  mkdirSync(folder, { recursive: true });
  writeRosters(folder, Number(options.rows), 1);
  await run(python);
} finally {
  if (options.folder === undefined) rmSync(folder, { recursive: true });
}

interface Side {
  runs: Taken[];
  pairs: Judged;
  clusters: Judged;
}

async function run(python: string): Promise<void> {
  const prepared = prepareForSplink(folder);
  const both = join(folder, "both.csv");
  const out = (name: string) => join(folder, name);
  const loadBefore = load();
  const ours: Taken[] = [];
  const splink: Taken[] = [];
  mkdirSync(out("splink"), { recursive: true });
  for (let i = 0; i < Number(options.runs); i++) {
    const args = [
      "--spec",
      specPath,
      "--threads",
      options.threads,
      "--out",
      out("pairs.csv"),
      "--clusters",
      out("clusters.csv"),
      "--verbose",
    ];
    const say = (name: string, { seconds: took, peakMb }: Taken) =>
      process.stdout.write(`  run ${i + 1}: ${name} ${took} s, ${peakMb} MB, load ${load()}\n`);
    ours.push(runOurs(["link", "--left", both, ...args]));
    say("ours", ours[i]!);
    const peerArgs = ["--input", prepared, "--out", out("splink"), "--threads", options.threads];
    const theirRun = unlessGivenUp(() =>
      runSplink(python, "rosters", peerArgs, Number(options.patience)),
    );
    if (theirRun === null) break;
    splink.push(theirRun);
    say("Splink", theirRun);
  }
  const truth = readTruth(out("truth.csv"));
  const judge = (pairs: string, clusters: string, column: number, runs: Taken[]): Side => ({
    runs,
    pairs: judgePairs(pairs, truth, 0.5),
    clusters: judgeClusters(clusters, truth, column),
  });
  const mine = judge(out("pairs.csv"), out("clusters.csv"), 2, ours);
  const theirs =
    splink.length < ours.length
      ? null
      : judge(out("splink/pairs.csv"), out("splink/clusters.csv"), 1, splink);
  const lookUp = options.speed
    ? null
    : await measureLookUp(both, spec, (await dedupe({ path: both }, { spec })).model);
  const accuracy = options.speed ? null : measureAccuracy(folder, python);
  const compared = Number(/compared (\d+)$/.exec(ours[0]!.last)?.[1]);
  report({
    mine,
    theirs,
    lookUp,
    accuracy,
    compared,
    truths: truth.pairs,
    loadBefore,
    versions: versionsOf(python),
  });
}

/** What a run gave, or null when it was not done in time. */
function unlessGivenUp(run: () => Taken): Taken | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    process.stdout.write(`  ${error.message}\n`);
    return null;
  }
}

/** What the figures come to. @param theirs null when Splink was given up */
function sayCompared(mine: Side, theirs: Side | null): string {
  if (theirs === null)
    return `**Splink was not done after ${options.patience} minutes, ${((Number(options.patience) * 60) / seconds(mine.runs)).toFixed(1)} times as long as ours took; our cluster F1 ${share(mine.clusters.f1)}**`;
  const faster = (seconds(theirs.runs) / seconds(mine.runs)).toFixed(1);
  const smaller = (memory(theirs.runs) / memory(mine.runs)).toFixed(1);
  return `**${faster} times as fast as Splink with ${smaller} times less memory, cluster F1 ${share(mine.clusters.f1)} against ${share(theirs.clusters.f1)}**`;
}

function report(all: {
  mine: Side;
  theirs: Side | null;
  lookUp: LookUp | null;
  accuracy: Accuracy[] | null;
  compared: number;
  truths: number;
  loadBefore: number;
  versions: string;
}): void {
  const { mine, theirs, lookUp, accuracy, versions } = all;
  const row = (name: string, side: Side) => [
    name,
    seconds(side.runs),
    memory(side.runs),
    share(side.pairs.f1),
    share(side.clusters.precision),
    share(side.clusters.recall),
    share(side.clusters.f1),
  ];
  const paragraphs = [
    `${sayCompared(mine, theirs)}: ${options.rows} rows, ${all.compared} candidate pairs, ${all.truths} true ones, ${options.threads} threads, ${versions}. ` +
      `Medians of ${options.runs} interleaved runs, each a process of its own from its start to its last written byte; load average before: ${all.loadBefore}.`,
    table(
      ["", "seconds", "peak MB", "pairs F1 (0.5)", "clusters P (0.95)", "R", "F1"],
      [row("juxin link", mine), ...(theirs === null ? [] : [row("Splink", theirs)])],
    ),
    ...(accuracy === null ? [] : sayAccuracy(accuracy)),
    ...(lookUp === null ? [] : [sayLookUp(lookUp)]),
  ];
  if (options.write)
    writeResult(resultFolder(), { machine: machine(), options, ...all }, paragraphs);
  else process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}

/** A result of more rows than the goal's million stands beside it, not in its place. */
function resultFolder(): string {
  if (!options.speed) return import.meta.dirname;
  const own = join(import.meta.dirname, `rows${options.rows}`);
  mkdirSync(own, { recursive: true });
  return own;
}

function sayAccuracy(accuracy: readonly Accuracy[]): string[] {
  return [
    "Public sets, pairs from probability 0.5. Ours by `--spec auto` alone; Splink with the comparisons and training of its published examples. Splink's 50,000 historical persons are not measured: no package we may install carries them, they are fetched from a website when they are used.",
    table(
      ["set", "ours P", "R", "F1", "Splink F1", "ours s", "Splink s"],
      accuracy.map(({ set, ours, splink }) => [
        set,
        share(ours.precision),
        share(ours.recall),
        share(ours.f1),
        splink === null ? "–" : share(splink.f1),
        ours.seconds,
        splink === null ? "–" : String(splink.seconds),
      ]),
    ),
  ];
}

function sayLookUp(lookUp: LookUp): string {
  return (
    `Looking up one person among ${lookUp.records}: p50 ${lookUp.search.p50} ms, p95 ${lookUp.search.p95} ms, max ${lookUp.search.max} ms (2,000 searches, ${lookUp.found} found themselves). ` +
    `Adding 10,000 records, each linked to what is known: ${lookUp.addSeconds} s. Taking the list in: ${lookUp.loadSeconds} s.`
  );
}
