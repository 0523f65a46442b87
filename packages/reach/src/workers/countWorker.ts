import { workerData } from "node:worker_threads";
import { countSome, type CountJob } from "./countSome.ts";

countSome(workerData as CountJob);
