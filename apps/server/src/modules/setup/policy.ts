import { permission } from "../../platform/grants/permission.ts";

/** No role has it: only the command line, as the system. */
export const setUpDistricts = permission("district.setUp", {});
