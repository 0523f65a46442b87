import { everyStaffRole, permission } from "../../platform/grants/permission.ts";

export const readAreas = permission("area.read", {
  roles: everyStaffRole,
  worker: true,
  beforeTotp: true,
});
