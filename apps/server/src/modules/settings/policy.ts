import { everyStaffRole, permission } from "../../platform/grants/permission.ts";

export const readSettings = permission("settings.read", { roles: everyStaffRole, worker: true });
export const writeSettings = permission("settings.write", { roles: ["districtAdmin"] });
