import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Judged, judgePairs, type Truth, truthOf } from "./judge.ts";
import { publicSets, runOurs, runSplink } from "./peers.ts";

export interface Accuracy {
  set: string;
  ours: Judged & { seconds: number };
  splink: (Judged & { seconds: number }) | null;
}

/** Identifier and person of each record: FEBRL's identifiers tell, fake_1000 has a column for it. */
function people(path: string): [string, string][] {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const cluster = head!.split(",").indexOf("cluster");
  return lines.map((line) => {
    const cells = line.split(",");
    const id = cells[0]!.trim();
    return [id, cluster >= 0 ? cells[cluster]! : /rec-(\d+)/.exec(id)![1]!];
  });
}

/** Public sets, ours by `--spec auto` alone, Splink with the model of its examples; pairs from probability 0.5. */
export function measureAccuracy(folder: string, python: string): Accuracy[] {
  const sets = publicSets(python);
  const results: Accuracy[] = [];
  for (const [set, left, right] of [
    ["febrl3", sets["febrl3"], undefined],
    ["febrl4", sets["febrl4a"], sets["febrl4b"]],
    ["fake1000", sets["fake1000"], undefined],
  ] as const) {
    if (left === null || left === undefined || right === null) {
      process.stdout.write(`  ${set}: its files are not there, left out\n`);
      continue;
    }
    const truth = truthOf([people(left), ...(right === undefined ? [] : [people(right)])]);
    const out = join(folder, `${set}.csv`);
    const both = ["--left", left, ...(right === undefined ? [] : ["--right", right])];
    const ours = runOurs(["link", ...both, "--spec", "auto", "--out", out]);
    const mine = { ...judgePairs(out, truth, 0.5), seconds: ours.seconds };
    const theirs = runSplink(python, "publicSets", ["--set", set, ...both, "--out", out]);
    results.push({
      set,
      ours: mine,
      splink: { ...judgePairs(out, truth, 0.5), seconds: theirs.seconds },
    });
    if (set === "febrl4") results.push(encoded(folder, left, right!, truth));
  }
  return results;
}

/** FEBRL 4 as keyed filters only. Splink has no such thing. */
function encoded(folder: string, left: string, right: string, truth: Truth): Accuracy {
  const key = join(folder, "key.txt");
  writeFileSync(key, "a key for this measurement");
  const files = [left, right].map((path, i) => {
    const out = join(folder, `encoded${i}.csv`);
    runOurs(["encode", "--in", path, "--key-file", key, "--out", out]);
    return out;
  });
  const out = join(folder, "encodedPairs.csv");
  const { seconds } = runOurs([
    "link",
    "--left",
    files[0]!,
    "--right",
    files[1]!,
    "--spec",
    "auto",
    "--out",
    out,
  ]);
  return {
    set: "febrl4, encoded",
    ours: { ...judgePairs(out, truth, 0.5), seconds },
    splink: null,
  };
}
