/** The thread that learns from decisions: seconds of arithmetic stay out of the process that answers. */
import { parentPort, workerData } from "node:worker_threads";
import { propose, type ProposeTask } from "./propose.ts";

parentPort?.postMessage(propose(workerData as ProposeTask));
