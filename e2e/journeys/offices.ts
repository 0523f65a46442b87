import type { Journey } from "../journey.ts";
export const offices: Journey = { name: "offices", about: "", async run() {} };
