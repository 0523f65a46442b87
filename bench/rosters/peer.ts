import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./peer.py", import.meta.url));

export interface Peer {
  seconds: number;
  peakMb: number;
  stages: Record<string, number>;
  linked: number;
  precision: number;
}

/** A Python with openpyxl, pandas and Splink, or null. */
export function findPeer(): string | null {
  const python = process.env["SPLINK_PYTHON"] ?? "python3";
  const asked = spawnSync(python, ["-c", "import openpyxl, pandas, splink"], { stdio: "ignore" });
  return asked.status === 0 ? python : null;
}

export const versionsOf = (python: string): string =>
  execFileSync(
    python,
    [
      "-c",
      "import splink, duckdb; print(f'Splink {splink.__version__}, DuckDB {duckdb.__version__}')",
    ],
    { encoding: "utf8" },
  ).trim();

/** Reads the same two files and links them; nothing is sealed, written down or kept. */
export const runPeer = (python: string, folder: string): Peer =>
  JSON.parse(
    execFileSync(python, [script, "--folder", folder], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "inherit"],
    })
      .trimEnd()
      .split("\n")
      .at(-1)!,
  ) as Peer;
