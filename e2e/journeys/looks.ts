import type { Journey } from "../journey.ts";
export const looks: Journey = { name: "looks", about: "", async run() {} };
