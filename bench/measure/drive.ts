import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Sample } from "./atConstantRate.ts";

export interface Drive {
  /** `constant`: so many a second, whether answered or not. `closed`: `clients` that each wait for their answer. */
  how: "constant" | "closed";
  perSecond?: number;
  clients?: number;
  seconds: number;
  /** Asked in turn, over and over. A POST where there is a body. */
  requests: readonly { name: string; url: string; cookie?: string; body?: string }[];
  /** Statuses that are answers. */
  fine?: readonly number[];
}

export interface Driven {
  samples: Sample[];
  /** Answers a second, of the whole run. */
  perSecond: number;
  /** Processor time of the load itself, s. */
  cpuSeconds: number;
}

/** Runs the load in a process of its own, so that nothing else in this one delays it. */
export function drive(asked: Drive): Promise<Driven> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./driver.ts", import.meta.url)), {
      serialization: "advanced",
    });
    let driven: Driven | null = null;
    child.once("message", (message) => void (driven = message as Driven));
    child.once("exit", (code) =>
      driven === null ? reject(new Error(`The load ended with ${code}`)) : resolve(driven),
    );
    child.send(asked);
  });
}
