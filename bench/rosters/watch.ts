import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { spreadOf, type Spread } from "../measure/percentiles.ts";

const statusOf = (pid: number, field: string): number => {
  const line = readFileSync(`/proc/${pid}/status`, "utf8").match(new RegExp(`${field}:\\s+(\\d+)`));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
};

/** Peak resident memory of a process since this was called last, MB. */
export function takePeak(pid: number): number {
  const peak = statusOf(pid, "VmHWM");
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
  return peak;
}

/** User and system time of a process and its threads, seconds. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Waits until a process has nothing more to do: what was handed in has been written down everywhere. */
export async function untilIdle(pid: number): Promise<void> {
  for (let quiet = 0; quiet < 4;) {
    const before = cpuOf(pid);
    await pause(500);
    // Being asked for its health twenty times a second takes a server a tenth of a core.
    quiet = cpuOf(pid) - before < 0.15 ? quiet + 1 : 0;
  }
}

/** Asks /healthz again and again while something else goes on: how long everybody else would wait. */
export function watchHealth(url: string): { stop(): Promise<Spread> } {
  const times: number[] = [];
  let on = true;
  const running = (async () => {
    while (on) {
      const from = performance.now();
      const response = await fetch(`${url}/healthz`);
      await response.arrayBuffer();
      times.push(performance.now() - from);
      await pause(50);
    }
  })();
  return {
    async stop() {
      on = false;
      await running;
      return spreadOf(times);
    },
  };
}
