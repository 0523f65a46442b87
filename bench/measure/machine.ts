import { cpus, loadavg, totalmem } from "node:os";
import { round } from "./percentiles.ts";

export interface Machine {
  date: string;
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
}

export const machine = (): Machine => ({
  date: new Date().toISOString().slice(0, 16).replace("T", " ") + " UTC",
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

/** The machine's load over the last minute, what we cause included. */
export const load = (): number => round(loadavg()[0] ?? 0);
