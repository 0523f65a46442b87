import { parentPort, workerData } from "node:worker_threads";
import { computePlan } from "./computePlan.ts";
import type { PlanInput } from "./planInput.ts";

const made = await computePlan(workerData as PlanInput);
parentPort?.postMessage(made);
