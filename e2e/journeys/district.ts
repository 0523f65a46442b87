import type { Journey } from "../journey.ts";
export const district: Journey = { name: "district", about: "", async run() {} };
