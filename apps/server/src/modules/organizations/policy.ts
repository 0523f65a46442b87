import { everyStaffRole, permission } from "../../platform/grants/permission.ts";

export const readUnits = permission("unit.read", { roles: everyStaffRole });
